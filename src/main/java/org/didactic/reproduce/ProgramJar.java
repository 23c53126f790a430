package org.didactic.reproduce;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import org.jspecify.annotations.Nullable;

/** The file that the running program was started from. */
public final class ProgramJar {
    /** The name that the jar has in manifests and packages, whatever it is called on this machine. */
    public static final String NAME = "didactic.jar";

    private ProgramJar() {}

    /** Returns the jar, or null when the program runs from loose classes. */
    public static @Nullable Path path() {
        CodeSource source = ProgramJar.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return null;
        }
        try {
            Path path = Path.of(source.getLocation().toURI());
            return Files.isRegularFile(path) ? path : null;
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the place of the program is no path", e);
        }
    }

    /** Returns the jar's size and hash, or null when the program runs from loose classes. */
    public static @Nullable FileFingerprint fingerprint() {
        Path path = path();
        try {
            return path == null ? null : FileFingerprint.of(NAME, path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
