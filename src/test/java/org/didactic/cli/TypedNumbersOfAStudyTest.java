package org.didactic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers typed into the narrative of a whole study, all of whose numbers they might resemble. */
class TypedNumbersOfAStudyTest {
    private static final Path STUDY = Path.of("analyses", "cls");

    @TempDir
    private Path folder;

    @Test
    void eachIsToldWithTheNumberWhoseValueItIs() throws IOException {
        copy(STUDY, folder);
        Path narrative = folder.resolve("report.md");
        Files.writeString(
                narrative,
                "It fell by 9.6 points (-0.0964, or -9.64%; p .923), in 1,770 rows of N = 1912.\n\n"
                        + Files.readString(narrative));
        Run run = Run.of("report", folder, "--output", folder.resolve("out"));
        assertThat(run.exitCode()).isEqualTo(2);
        List<String> told = run.err().lines().toList();
        assertThat(told.stream().filter(line -> line.contains("typed by hand")))
                .extracting(line -> line.replaceFirst("^.*report\\.md:", ""))
                .containsExactly(
                        "1:12: a number is typed by hand (9.6).",
                        "1:24: a number is typed by hand (-0.0964).",
                        "1:36: a number is typed by hand (-9.64%).",
                        "1:46: a number is typed by hand (.923).",
                        "1:56: a number is typed by hand (1,770).",
                        "1:74: a number is typed by hand (1912).");
        assertThat(told.get(1)).startsWith("  Maybe ${pp(\"funded.twfe.att\")}, which prints");
        assertThat(told.get(3)).startsWith("  Maybe ${est(\"funded.twfe.att\")}, which prints");
        assertThat(told.get(5)).startsWith("  Maybe ${pp(\"funded.twfe.att\")}, which prints");
        assertThat(told.get(9)).startsWith("  Maybe ${n(\"funded.twfe.att\")}, which prints 1,770;");
        assertThat(folder.resolve("out/cls")).doesNotExist();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(path).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy);
            }
        }
    }
}
