package org.didactic.reproduce;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.didactic.text.CodePointOrder;
import org.jspecify.annotations.Nullable;

/** What lies in a folder and the folders below it; links are not followed. */
public final class FileTree {
    /** Files that systems put into any folder that is looked at. */
    private static final Set<String> OF_THE_SYSTEM = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private FileTree() {}

    /**
     * Returns the names of all that is no folder, relative and with forward slashes, by code point.
     *
     * @throws IOException if one of the folders cannot be read
     */
    public static List<String> names(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        // The folder itself may be a link that its user made; what lies in it is never followed.
        Path real = folder.toRealPath();
        Files.walkFileTree(real, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                names.add(real.relativize(file).toString().replace('\\', '/'));
                return FileVisitResult.CONTINUE;
            }
        });
        names.sort(CodePointOrder.INSTANCE);
        return List.copyOf(names);
    }

    /** Returns whether a system put the file of this name there on its own. */
    public static boolean isOfTheSystem(String name) {
        return OF_THE_SYSTEM.contains(name.substring(name.lastIndexOf('/') + 1));
    }

    /** Deletes a folder with all in it; does nothing when there is none. */
    public static void delete(Path tree) throws IOException {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
                if (e != null) {
                    throw e;
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
