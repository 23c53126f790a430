package org.didactic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AbsentDataTest {
    private static final String SKIPPED = "closed: skipped, its data file is absent: visits.csv"
            + " (it comes from: The archive). Name the folder that holds it with --data.\n";

    @TempDir
    Path folder;

    private Path analyses;

    @BeforeEach
    void writeStudies() throws IOException {
        analyses = folder.resolve("analyses");
        StudyOnDisk.withoutData(analyses, "closed", ", travels: false, origin: The archive");
        StudyOnDisk.write(analyses, "open");
    }

    @Test
    void belowAFolderTheStudyIsSkippedAndTheOthersAreDone() {
        Run run = Run.of("report", analyses, "--output", folder.resolve("output"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith(SKIPPED + "open\n");
        assertThat(folder.resolve("output/open/results.csv")).exists();
        assertThat(folder.resolve("output/closed")).doesNotExist();
    }

    @Test
    void checkSkipsItToo() {
        assertThat(Run.of("check", analyses).out()).startsWith(SKIPPED);
    }

    @Test
    void namedByItsFileItsFolderOrItsIdItIsAnError() {
        Path closed = analyses.resolve("closed");
        String message = closed.resolve("analysis.yaml") + ":4:20: data.sources.visits.file:"
                + " there is no such file (visits.csv).\n"
                + "  Maybe get it (it comes from: The archive) and name its folder with --data.\n";

        assertThat(Run.of("check", closed)).isEqualTo(new Run(2, "", message));
        assertThat(Run.of("check", closed.resolve("analysis.yaml"))).isEqualTo(new Run(2, "", message));
        assertThat(Run.of("check", analyses, "--only", "closed")).isEqualTo(new Run(2, "", message));
    }

    @Test
    void foundByNameBelowTheDataFolderTheyAreUsed() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data/deep"));
        Files.writeString(data.resolve("visits.csv"), StudyOnDisk.DATA);

        Run run = Run.of(
                "report",
                analyses.resolve("closed"),
                "--data",
                folder.resolve("data"),
                "--output",
                folder.resolve("output"));

        assertThat(run.exitCode()).isZero();
        assertThat(folder.resolve("output/closed/manifest.json"))
                .content()
                .contains("\"path\": \"visits.csv\"", "\"place\": \"data\"", "\"options\": [\"--data\"]");
    }
}
