package org.didactic.reproduce;

/** A manifest that this program cannot have written as it is. */
public final class DamagedManifestException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Returns an exception that says what is wrong, in words that end a sentence. */
    public DamagedManifestException(String what) {
        super(what);
    }
}
