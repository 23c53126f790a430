package org.didactic.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.didactic.text.CodePointOrder;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.Problems;
import org.jspecify.annotations.Nullable;

/** The files below the folders that the command line names for data, by file name. */
public final class DataFolders {
    private final Map<String, List<Path>> files = new TreeMap<>();

    private DataFolders() {}

    /**
     * Returns the files below these folders, which are walked once.
     *
     * @throws org.didactic.text.UserErrorException when one is no folder
     */
    public static DataFolders of(List<Path> folders) {
        Problems problems = new Problems();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                problems.add(new Problem(
                        Position.ofFile("--data"),
                        "",
                        "there is no such folder (" + folder + ")",
                        "the path is mistyped"));
            }
        }
        problems.throwIfAny();
        DataFolders found = new DataFolders();
        folders.forEach(found::walk);
        return found;
    }

    private void walk(Path folder) {
        Map<String, List<Path>> found = new TreeMap<>();
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            if (attributes.isRegularFile()) {
                                String name = String.valueOf(file.getFileName());
                                found.computeIfAbsent(name, each -> new ArrayList<>())
                                        .add(file);
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException e) {
                            // A link that loops or a folder that is not ours hides no file that we could read.
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.forEach((name, paths) -> {
            paths.sort(Comparator.comparing(Path::toString, CodePointOrder.INSTANCE));
            files.computeIfAbsent(name, each -> new ArrayList<>()).addAll(paths);
        });
    }

    /** Returns the files of that name, by path within each folder. */
    public List<Path> named(String name) {
        return List.copyOf(files.getOrDefault(name, List.of()));
    }
}
