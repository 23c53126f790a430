package org.didactic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
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
        assertThat(run.out())
                .matches(
                        "tiny: [0-9]+ numbers and [0-9]+ files are as recorded \\(numbers within 1e-9 of themselves or of their standard error, files byte by byte\\)\\.\n");
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
    void aPackageIsVerifiedWhereverItIsAndNoneOfItsFilesMayChange() throws IOException {
        Run bundle = Run.of("bundle", output, "--data", folder.resolve("analyses"));
        Path zip = folder.resolve("output/tiny.zip");
        assertThat(bundle.exitCode()).as(bundle.err()).isZero();
        Files.delete(study.resolve("visits.csv"));
        Files.delete(study.resolve("analysis.yaml"));

        Run whole = Run.of("verify", zip);
        assertThat(whole.out())
                .matches(
                        "tiny: [0-9]+ numbers and [0-9]+ files are as recorded \\(numbers within 1e-9 of themselves or of their standard error, files byte by byte\\)\\.\n");
        assertThat(whole.exitCode()).isZero();

        Path unzipped = Files.createDirectory(folder.resolve("elsewhere"));
        unzip(zip, unzipped);
        try (var files = Files.walk(unzipped)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes);
                Run run = Run.of("verify", unzipped.resolve("tiny"));
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes);
                assertThat(run.exitCode()).as(file + run.err()).isEqualTo(3);
            }
        }
        assertThat(Run.of("verify", unzipped.resolve("tiny"))).isEqualTo(whole);
    }

    private static void unzip(Path zip, Path into) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                Path target = into.resolve(entry.getName());
                Files.createDirectories(entry.isDirectory() ? target : target.getParent());
                if (!entry.isDirectory()) {
                    Files.copy(file.getInputStream(entry), target);
                }
            }
        }
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
