package org.didactic.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.didactic.text.FileTrouble;
import org.didactic.text.NumberText;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.Problems;
import org.didactic.text.Sha256;
import org.jspecify.annotations.Nullable;

/** The bytes of a file that was found, and their hash. */
final class FileBytes {
    private static final long LARGEST = 1L << 30;

    private final Path path;
    private final byte[] bytes;
    private final String sha256;

    private FileBytes(Path path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
        this.sha256 = Sha256.of(bytes);
    }

    /** Returns the bytes of a file, or null after reporting why they cannot be had. */
    static @Nullable FileBytes read(Path path, Problems problems) {
        try {
            if (Files.isDirectory(path)) {
                problems.add(problem(path, "is a folder, not a file", "name a CSV file in it"));
                return null;
            }
            if (!Files.isRegularFile(path)) {
                problems.add(problem(path, "is a pipe or a device, not a file", "save what it gives in a CSV file"));
                return null;
            }
            long size = Files.size(path);
            if (size > LARGEST) {
                problems.add(problem(
                        path,
                        "the file has " + NumberText.count(size) + " bytes, more than " + NumberText.count(LARGEST),
                        "leave out rows and columns that the analysis does not read"));
                return null;
            }
            return new FileBytes(path, Files.readAllBytes(path));
        } catch (IOException e) {
            problems.add(problem(
                    path,
                    String.format(Locale.ROOT, "the file cannot be read (%s)", FileTrouble.words(e)),
                    "get the right to read it, or copy it to a folder of your own"));
            return null;
        }
    }

    private static Problem problem(Path path, String what, String remedy) {
        return new Problem(Position.ofFile(path.toString()), "", what, remedy);
    }

    Path path() {
        return path;
    }

    /** Returns the bytes themselves, not a copy: they may be many. */
    byte[] bytes() {
        return bytes;
    }

    String sha256() {
        return sha256;
    }
}
