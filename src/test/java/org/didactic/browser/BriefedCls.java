package org.didactic.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.didactic.cli.Run;

/** The pages of cls for its sites, without what takes long in its study and is not on them. */
final class BriefedCls {
    private static final Path STUDY = Path.of("analyses/cls");
    private static final List<String> LONG = List.of("robustness", "published", "package");
    private static final List<String> NARRATIVE = List.of("narrative", "harmless");

    private BriefedCls() {}

    /** Returns the folder of the finished study. */
    static Path write(Path folder) throws IOException {
        Path study = folder.resolve("cls");
        try (Stream<Path> files = Files.walk(STUDY)) {
            for (Path file : files.toList()) {
                Files.copy(file, study.resolve(STUDY.relativize(file).toString()));
            }
        }
        Path analysis = study.resolve("analysis.yaml");
        String text = Files.readString(analysis);
        for (String block : LONG) {
            text = text.replaceFirst("(?ms)^" + block + ":.*?(?=^\\S|\\z)", "");
        }
        for (String line : NARRATIVE) {
            text = text.replaceFirst("(?m)^  " + line + ":.*\n", "");
        }
        Files.writeString(analysis, text);
        Path output = folder.resolve("output");
        Run run = Run.of("report", study, "--output", output);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return output.resolve("cls");
    }
}
