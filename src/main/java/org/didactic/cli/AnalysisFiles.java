package org.didactic.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.didactic.text.FileTrouble;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.UserErrorException;

/** Finds the analysis files that the arguments of a command mean. */
final class AnalysisFiles {
    static final String NAME = "analysis.yaml";

    private AnalysisFiles() {}

    /**
     * An analysis file.
     *
     * @param named whether the user named this very study, by its file or its own folder
     */
    record Found(Path file, boolean named) {}

    /**
     * Returns the analysis files in the order of the arguments, each once; those below a folder by name.
     *
     * @param paths analysis files, folders that hold {@code analysis.yaml}, or folders of such folders
     */
    static List<Found> find(List<Path> paths) {
        Map<Path, Found> found = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Path path : paths) {
            List<Found> here = at(path);
            if (here.isEmpty()) {
                problems.add(nothingAt(path));
            }
            here.forEach(each -> found.merge(
                    each.file().toAbsolutePath().normalize(),
                    each,
                    (one, other) -> new Found(one.file(), one.named() || other.named())));
        }
        if (!problems.isEmpty()) {
            throw new UserErrorException(problems);
        }
        return List.copyOf(found.values());
    }

    private static List<Found> at(Path path) {
        if (!Files.isDirectory(path)) {
            return Files.exists(path) ? List.of(new Found(path, true)) : List.of();
        }
        if (Files.exists(path.resolve(NAME))) {
            return List.of(new Found(path.resolve(NAME), true));
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.map(entry -> entry.resolve(NAME))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> new Found(file, false))
                    .toList();
        } catch (IOException e) {
            throw new UserErrorException(List.of(new Problem(
                    Position.ofFile(path.toString()),
                    "",
                    "the folder cannot be read (" + FileTrouble.words(e) + ")",
                    "get the right to read it, or copy it to a folder of your own")));
        }
    }

    private static Problem nothingAt(Path path) {
        Position position = Position.ofFile(path.toString());
        return Files.exists(path)
                ? new Problem(
                        position,
                        "",
                        "the folder holds neither " + NAME + " nor folders with one",
                        "name the folder of a study, or the folder above")
                : new Problem(position, "", "there is no such file or folder", "the path is mistyped");
    }
}
