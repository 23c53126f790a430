package org.didactic.reproduce.bundle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.didactic.reproduce.FileFingerprint;

/**
 * A file of a package. What is on the disk stays there until the package is written: data may be large.
 *
 * @param print its path relative to the package's root folder, with forward slashes, its size and hash
 * @param what the file is, in a few words
 */
record PackedFile(FileFingerprint print, Content content, String what) {

    /** What gives the bytes, from the first, as often as it is asked. */
    interface Content {
        InputStream open() throws IOException;
    }

    /** Returns a file that lies on the disk, of the size and hash that were found. */
    static PackedFile onDisk(FileFingerprint print, Path file, String what) {
        return new PackedFile(print, () -> Files.newInputStream(file), what);
    }

    /** Returns a file that is held in memory. */
    static PackedFile held(String path, byte[] content, String what) {
        return new PackedFile(FileFingerprint.of(path, content), () -> new ByteArrayInputStream(content), what);
    }

    /** Returns a file that holds this text. */
    static PackedFile text(String path, String content, String what) {
        return held(path, content.getBytes(StandardCharsets.UTF_8), what);
    }

    String path() {
        return print.path();
    }
}
