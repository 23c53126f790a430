package org.didactic.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.didactic.spec.SourceSpec;
import org.didactic.text.Located;
import org.didactic.text.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Finds the file of a source: at its path below the folder of the analysis file, else by its name anywhere below the data
 * folders. Neither a path nor a link leaves the folder of the analysis file, which may come from a stranger.
 */
public final class SourceLocator {
    private static final String REMEDY =
            "put the file below the folder of the analysis file, or name its folder with --data";

    private final Path folder;
    private final DataFolders dataFolders;

    /** Returns a locator for one analysis file. */
    public SourceLocator(Path analysisFile, DataFolders dataFolders) {
        Path parent = analysisFile.getParent();
        this.folder = parent == null ? Path.of("") : parent;
        this.dataFolders = dataFolders;
    }

    /** Returns whether some file stands where the source may be. */
    public boolean isPresent(SourceSpec source) {
        Path inside = inside(source.file(), new Problems());
        return inside != null && !candidates(inside).isEmpty();
    }

    /** Returns the source's bytes, their pin checked, or null after reporting why there are none. */
    @Nullable
    FileBytes find(SourceSpec source, Problems problems) {
        Path inside = inside(source.file(), problems);
        if (inside == null) {
            return null;
        }
        if (linksOut(inside)) {
            problems.add(
                    source.file(),
                    String.format(
                            Locale.ROOT, "a link leads out of the folder of the analysis file (%s)", source.file()),
                    REMEDY);
            return null;
        }
        List<Path> candidates = candidates(inside);
        if (candidates.isEmpty()) {
            reportAbsent(source, problems);
            return null;
        }
        List<FileBytes> read = new ArrayList<>();
        for (Path candidate : candidates) {
            if (Files.isDirectory(candidate)) {
                problems.add(
                        source.file(),
                        String.format(Locale.ROOT, "this is a folder, not a file (%s)", source.file()),
                        "name a CSV file in it");
                return null;
            }
            FileBytes bytes = FileBytes.read(candidate, problems);
            if (bytes == null) {
                return null;
            }
            if (source.sha256() == null
                    ? read.isEmpty()
                    : bytes.sha256().equals(source.sha256().value())) {
                read.add(bytes);
            } else if (source.sha256() == null
                    && !bytes.sha256().equals(read.get(0).sha256())) {
                reportTwo(source, read.get(0).path(), candidate, problems);
                return null;
            }
        }
        if (read.isEmpty()) {
            reportPin(source, candidates, problems);
            return null;
        }
        return read.get(0);
    }

    private @Nullable Path inside(Located<String> file, Problems problems) {
        try {
            Path path = Path.of(file.value()).normalize();
            if (file.value().isEmpty() || path.isAbsolute() || path.startsWith("..")) {
                problems.add(
                        file,
                        String.format(Locale.ROOT, "the path leaves the folder of the analysis file (%s)", file),
                        REMEDY);
                return null;
            }
            return path;
        } catch (InvalidPathException e) {
            problems.add(file, String.format(Locale.ROOT, "no path of this system (%s)", e.getReason()), REMEDY);
            return null;
        }
    }

    /** Data folders may hold links to anywhere: the user named them. */
    private boolean linksOut(Path inside) {
        Path beside = folder.resolve(inside);
        try {
            return Files.exists(beside) && !beside.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> candidates(Path inside) {
        Path beside = folder.resolve(inside);
        return Files.exists(beside) ? List.of(beside) : dataFolders.named(String.valueOf(inside.getFileName()));
    }

    private static void reportAbsent(SourceSpec source, Problems problems) {
        String origin = source.origin().isEmpty() ? "" : " (it comes from: " + source.origin() + ")";
        problems.add(
                source.file(),
                String.format(Locale.ROOT, "there is no such file (%s)", source.file()),
                source.travels()
                        ? "the path is mistyped, or the file is elsewhere: name its folder with --data"
                        : "get it" + origin + " and name its folder with --data");
    }

    private static void reportTwo(SourceSpec source, Path first, Path second, Problems problems) {
        problems.add(
                source.file(),
                String.format(Locale.ROOT, "two different files have that name (%s, %s)", first, second),
                "pin the right one with sha256, or name a narrower folder with --data");
    }

    private static void reportPin(SourceSpec source, List<Path> candidates, Problems problems) {
        Located<String> pin = source.sha256();
        if (pin != null) {
            FileBytes found = FileBytes.read(candidates.get(0), problems);
            problems.add(
                    pin,
                    String.format(
                            Locale.ROOT,
                            "the file is not the one that was pinned (%s has %s)",
                            candidates.get(0),
                            found == null ? "no bytes" : found.sha256()),
                    "the data were updated: check what changed, then write the new hash");
        }
    }
}
