package org.didactic.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A folder of which only what lies below it is read, be it by {@code ..} or through a link. */
public record EnclosedFolder(Path path) {

    /** Returns whether a file of this name would be below the folder, going by the name alone. */
    public boolean names(String name) {
        Path folder = path.toAbsolutePath().normalize();
        try {
            return folder.resolve(name).normalize().startsWith(folder);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Returns the file of this name, or null when there is none or what it leads to lies outside. */
    public @Nullable Path file(String name) {
        if (!names(name) || !Files.isRegularFile(path.resolve(name))) {
            return null;
        }
        Path file = path.resolve(name);
        try {
            Path real = file.toRealPath();
            return real.startsWith(path.toRealPath()) ? real : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
