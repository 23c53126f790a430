package org.didactic.reproduce;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.didactic.text.Json;
import org.didactic.text.Sha256;

/**
 * A file as the manifest knows it.
 *
 * @param path relative to a folder that the context gives, with forward slashes
 * @param size in bytes
 * @param sha256 in lower-case hexadecimal
 */
public record FileFingerprint(String path, long size, String sha256) {

    /** Returns the fingerprint of these bytes under this path. */
    public static FileFingerprint of(String path, byte[] content) {
        return new FileFingerprint(path, content.length, Sha256.of(content));
    }

    /** Returns the fingerprint of a file under this path. */
    public static FileFingerprint of(String path, Path file) throws IOException {
        return new FileFingerprint(path, Files.size(file), Sha256.of(file));
    }

    Json.Members toJson() {
        return Json.object().with("path", path).with("size", size).with("sha256", sha256);
    }
}
