package org.didactic.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.didactic.cli.Run;
import org.didactic.reproduce.DamagedManifestException;
import org.didactic.reproduce.FileFingerprint;
import org.didactic.reproduce.Manifest;
import org.didactic.reproduce.RecordedManifest;
import org.jspecify.annotations.Nullable;

/** A study through the whole command line, into a new output folder beside its own. */
final class Reported {
    private Reported() {}

    /** Returns what is wrong with how it ended, or null. */
    static @Nullable String fault(Path analysisFile) throws IOException, DamagedManifestException {
        Path study = analysisFile.toAbsolutePath().getParent();
        Path output = Files.createTempDirectory(study.resolveSibling(""), "output");
        Run run = Run.of("report", analysisFile, "--output", output, "--stacktrace");
        List<Path> made = entries(output);
        if (run.exitCode() == 2) {
            return made.isEmpty() && !run.err().isBlank() ? null : "an error, but a part of the output is there";
        }
        if (run.exitCode() != 0) {
            return "exit " + run.exitCode() + ": " + run.err();
        }
        return made.size() == 1 && isWhole(made.get(0)) ? null : "the output is not whole: " + made;
    }

    private static boolean isWhole(Path folder) throws IOException, DamagedManifestException {
        Manifest manifest = RecordedManifest.of(Files.readAllBytes(folder.resolve(Manifest.FILE_NAME)));
        Set<String> told = new TreeSet<>(List.of(Manifest.FILE_NAME));
        for (Manifest.Output each : manifest.outputs()) {
            FileFingerprint print = each.file();
            if (!FileFingerprint.of(print.path(), folder.resolve(print.path())).equals(print)) {
                return false;
            }
            told.add(print.path());
        }
        Set<String> found = new TreeSet<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(Files::isRegularFile)
                    .forEach(
                            each -> found.add(folder.relativize(each).toString().replace('\\', '/')));
        }
        return found.equals(told);
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }
}
