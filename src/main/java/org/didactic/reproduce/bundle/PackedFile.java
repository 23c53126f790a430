package org.didactic.reproduce.bundle;

import java.nio.charset.StandardCharsets;
import org.didactic.reproduce.FileFingerprint;

/**
 * A file of a package.
 *
 * @param path relative to the package's root folder, with forward slashes
 * @param what the file is, in a few words
 */
record PackedFile(String path, byte[] content, String what) {

    /** Returns a file that holds this text. */
    static PackedFile text(String path, String content, String what) {
        return new PackedFile(path, content.getBytes(StandardCharsets.UTF_8), what);
    }

    /** Returns the size and hash. */
    FileFingerprint print() {
        return FileFingerprint.of(path, content);
    }
}
