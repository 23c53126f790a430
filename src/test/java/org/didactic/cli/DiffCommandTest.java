package org.didactic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
    @TempDir
    private Path folder;

    private Path analysis;
    private Path data;
    private Path before;

    @BeforeEach
    void makeAReport() throws IOException {
        Path study = StudyOnDisk.write(folder, "small");
        analysis = study.resolve("analysis.yaml");
        data = study.resolve("visits.csv");
        before = reported("before");
    }

    @Test
    void twoReportsOfTheSameAreTheSameInOneSentence() {
        Run run = Run.of("diff", before, reported("now"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("Nothing changed: the same options, files, samples and verdicts, and ")
                .endsWith(" numbers within 1e\u22129 of themselves or their standard errors.\n")
                .hasLineCount(1);
    }

    @Test
    void aChangedOptionIsToldWithWhatFollowsFromIt() throws IOException {
        change(analysis, "treatment:", "window: [-1, 1]\ntreatment:");

        Run run = Run.of("diff", before, reported("now"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.DIFFERENT);
        assertThat(run.out())
                .startsWith("1 option and 0 files changed.\n")
                .contains("setting  window  \u2014    [-1, 1]")
                .containsPattern("visits\\.twfe +visits +went +3 +used \u2192 outside window +A, B")
                .containsPattern("visits\\.twfe\\.att +.* \u2192 .*");
    }

    @Test
    void aChangedRowOfDataMovesNumbersAndNotTheSample() throws IOException {
        change(data, "B,2013,29,2013", "B,2013,28,2013");

        Run run = Run.of("diff", before, reported("now"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.DIFFERENT);
        assertThat(run.out())
                .containsPattern("data +visits +[0-9a-f]{12}\u2026 +[0-9a-f]{12}\u2026")
                .contains("0 of 1 sample changed.")
                .contains("Numbers moved")
                .doesNotContain("Samples changed");
    }

    @Test
    void aStartThatBecomesKnownBringsRows() throws IOException {
        Files.writeString(data, Files.readString(data).replaceAll("(F,.*,)NA", "$1"));

        Run run = Run.of("diff", before, reported("now"));

        assertThat(run.out()).containsPattern("visits\\.twfe +visits +came +4 +unknown start \u2192 used +F");
    }

    @Test
    void aSampleThatOnlyOneRunHasIsTold() throws IOException {
        change(analysis, "id: twfe,", "id: other,");

        Run run = Run.of("diff", before, reported("now"));

        assertThat(run.out())
                .contains("0 of 1 sample changed, 1 new, 1 gone.")
                .containsPattern("visits\\.other +new sample\n +visits\\.twfe +sample gone");
    }

    @Test
    void theStackTraceOfAFaultMayBeAskedFor() throws IOException {
        assertThat(Run.of("diff", before, before, "--stacktrace").exitCode()).isZero();
        Path printed = Files.writeString(
                folder.resolve("printed.csv"),
                "table,row,estimator,statistic,printed,p_of,df_claimed\n1,a,twfe,estimate,1,,\n");
        assertThat(Run.of("audit", printed, "--stacktrace").err()).doesNotContain("Unknown option");
        for (String command : List.of("verify", "bundle", "report", "check")) {
            assertThat(Run.of(command, folder.resolve("nowhere"), "--stacktrace")
                            .err())
                    .contains("nowhere")
                    .doesNotContain("Unknown option");
        }
    }

    @Test
    void rowsThatMoveInTheFileAreTheSameRows() throws IOException {
        change(data, "A,2010,10,2012\nA,2011,12,2012\n", "A,2011,12,2012\nA,2010,10,2012\n");

        assertThat(Run.of("diff", before, reported("now")).out())
                .contains("0 options and 1 file changed.", "0 of 1 sample changed.")
                .doesNotContain("Numbers moved");
    }

    @Test
    void aWideToleranceLetsNumbersBe() throws IOException {
        change(data, "B,2013,29,2013", "B,2013,29.000001,2013");
        Path now = reported("now");

        assertThat(Run.of("diff", before, now).out()).contains("Numbers moved");
        assertThat(Run.of("diff", before, now, "--tolerance", "0.001").out()).doesNotContain("Numbers moved");
    }

    @Test
    void aFlippedVerdictIsToldForTheAverageEffectFirst() throws IOException {
        change(data, "B,2013,29,2013", "B,2013,19,2013");
        change(data, "A,2012,17,2012", "A,2012,7,2012");
        change(data, "A,2013,19,2012", "A,2013,9,2012");

        Run run = Run.of("diff", before, reported("now"));

        assertThat(run.out())
                .containsPattern("Verdicts flipped\n +id .*\n +visits\\.twfe\\.att +rose +(fell|cannot tell)");
    }

    @Test
    void markdownHasTheSameTables() throws IOException {
        change(analysis, "treatment:", "window: [-1, 1]\ntreatment:");

        assertThat(Run.of("diff", before, reported("now"), "--markdown").out())
                .startsWith("- 1 option and 0 files changed.\n- ")
                .contains(
                        "## Options and files changed\n\n| what | which | old | new |\n| --- | --- | --- | --- |\n| setting | window |");
    }

    @Test
    void aPackageAndItsZipAreReportsToo() throws IOException {
        Path unpacked = Files.createDirectories(folder.resolve("unpacked/small"));
        Files.createDirectories(unpacked.resolve("output/small"));
        Path zip = folder.resolve("small.zip");
        try (ZipOutputStream entries = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : List.of(
                    "SHA256SUMS",
                    "output/small/manifest.json",
                    "output/small/results.csv",
                    "output/small/sample.csv")) {
                byte[] bytes = name.startsWith("S")
                        ? new byte[] {'\n'}
                        : Files.readAllBytes(before.resolve(Path.of(name).getFileName()));
                Files.write(unpacked.resolve(name), bytes);
                entries.putNextEntry(new ZipEntry("small/" + name));
                entries.write(bytes);
            }
        }

        assertThat(Run.of("diff", unpacked, zip))
                .satisfies(run -> assertThat(run.exitCode()).as(run.err()).isZero());
        assertThat(Run.of("diff", before, zip).exitCode()).isZero();
    }

    @Test
    void whatIsNoReportIsRefused() throws IOException {
        Run absent = Run.of("diff", before, folder.resolve("nowhere"));
        assertThat(absent.exitCode()).isEqualTo(ExitCode.USER_ERROR);
        assertThat(absent.err()).contains("nowhere: there is no such file or folder.");

        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(Run.of("diff", empty, before).exitCode()).isEqualTo(ExitCode.USER_ERROR);
    }

    @Test
    void damagedFilesAreNamed() throws IOException {
        Path damaged = reported("damaged");
        change(damaged.resolve("manifest.json"), "\"twfe\"", "\"twfo\"");
        Run run = Run.of("diff", before, damaged);
        assertThat(run.exitCode()).isEqualTo(ExitCode.USER_ERROR);
        assertThat(run.err()).contains("manifest.json: the manifest is damaged: its last member is not the hash");

        Path numbers = reported("numbers");
        change(numbers.resolve("results.csv"), "visits.twfe.att,visits,twfe,att,", "visits.twfe.att,visits,twfe,att,x");
        assertThat(Run.of("diff", before, numbers).err()).contains("results.csv:2: estimate is no number (x");

        Path lost = reported("lost");
        Files.delete(lost.resolve("sample.csv"));
        Run withoutSample = Run.of("diff", before, lost);
        assertThat(withoutSample.exitCode()).isEqualTo(ExitCode.USER_ERROR);
        assertThat(withoutSample.err()).contains("sample.csv: the file cannot be read (there is no ");
    }

    @Test
    void aToleranceThatIsNoneIsRefused() {
        assertThat(Run.of("diff", before, before, "--tolerance", "-1")).isEqualTo(new Run(2, "", """
                didactic: --tolerance must lie between 0 and 1, such as 1e-6
                Try 'didactic diff --help'.
                """));
    }

    private Path reported(String name) {
        Path output = folder.resolve(name);
        Run run = Run.of("report", analysis, "--output", output);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return output.resolve("small");
    }

    private static void change(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }
}
