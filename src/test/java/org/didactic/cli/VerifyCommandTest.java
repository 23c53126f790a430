package org.didactic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
    @TempDir
    Path folder;

    private Path study;
    private Path output;

    @BeforeEach
    void report() throws IOException {
        study = StudyOnDisk.write(folder.resolve("analyses"), "tiny");
        Run.of("report", study, "--output", folder.resolve("output"));
        output = folder.resolve("output/tiny");
    }

    @Test
    void aReportThatComesOutTheSameIsOneSentence() {
        Run run = Run.of("verify", output, "--data", folder.resolve("analyses"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).matches("tiny: [0-9]+ numbers and [0-9]+ files are as recorded\\.\n");
    }

    @Test
    void whatDiffersIsATableAndExitCode3() throws IOException {
        Files.delete(output.resolve("report.md"));
        Files.writeString(output.resolve("results.json"), "{}");

        Run run = Run.of("verify", output, "--data", folder.resolve("analyses"));

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().replaceAll("[0-9,]+ bytes", "N bytes").replaceAll(" +", " "))
                .isEqualTo("""
                tiny is not as recorded: 2 files differ.
                 what recorded found verdict
                 report.md N bytes no such file missing
                 results.json N bytes N bytes another size
                """);
    }

    @Test
    void absentInputsAreAnErrorOfTheArguments() throws IOException {
        Files.delete(study.resolve("visits.csv"));

        assertThat(Run.of("verify", output, "--data", folder.resolve("analyses")))
                .isEqualTo(new Run(
                        2,
                        "",
                        output + ": all hashes fit, but the report cannot be made again: " + study
                                + "/visits.csv (source visits) is absent.\n"
                                + "  Maybe get what is missing and name the folder that holds it with --data, or run"
                                + " this where analyses/ lies.\n"));
    }

    @Test
    void whatIsNoReportIsAnErrorOfTheArguments() {
        assertThat(Run.of("verify", study))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                study + ": the folder holds neither a report with its manifest.json nor a package.\n"
                                        + "  Maybe name a study's output folder such as output/cls, or a package or its zip.\n"));
    }
}
