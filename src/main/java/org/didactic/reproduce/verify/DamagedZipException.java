package org.didactic.reproduce.verify;

/** A zip that cannot be unpacked, or should not be. */
final class DamagedZipException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Returns an exception that says what is wrong, in words that end a sentence. */
    DamagedZipException(String what) {
        super(what);
    }
}
