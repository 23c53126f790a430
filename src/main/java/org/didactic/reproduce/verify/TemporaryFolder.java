package org.didactic.reproduce.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A fresh folder of our own that is gone, with all in it, once it is closed. */
public record TemporaryFolder(Path path) implements AutoCloseable {

    /** Returns a new folder below the one for temporary files. */
    static TemporaryFolder below(Path parent) throws IOException {
        return new TemporaryFolder(Files.createTempDirectory(parent, "didactic-"));
    }

    @Override
    public void close() {
        List<Path> deepestFirst;
        try (Stream<Path> paths = Files.walk(path)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
