package org.didactic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.didactic.text.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
    @TempDir
    Path folder;

    private Path study;
    private Path output;

    @BeforeEach
    void writeStudy() throws IOException {
        study = StudyOnDisk.write(folder.resolve("analyses"), "tiny");
        output = folder.resolve("output");
    }

    @Test
    void anOutcomeWithoutAnIdentifiedEffectIsWarnedOf() throws IOException {
        Path data = study.resolve("visits.csv");
        Files.writeString(data, Files.readString(data).replace(",2012\n", ",\n").replace(",2013\n", ",\n"));

        Run run = Run.of("report", study, "--output", output);

        assertThat(run.err())
                .startsWith("warning: " + study.resolve("analysis.yaml")
                        + ":7:17: no estimator identifies an average effect on visits: ");
    }

    @Test
    void theConsoleShowsRowsEstimatesFindingsAndThePathOfTheReport() {
        Run run = Run.of("report", study, "--output", output);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("""
                        tiny
                          source visits: 24 rows, 24 in panel
                          panel: 24 rows of 6 units, 2010 to 2013
                          visits  twfe  \
                        """)
                .contains(
                        "  n = 19 of 24\n",
                        "  warning clusters.few-treated (panel): 2 of 6 clusters (area) are treated")
                .endsWith("  report: " + output.resolve("tiny/index.html") + "\n");
    }

    @Test
    void aNumberTypedByHandIsToldWithItsIdOnceThereAreEstimates() throws IOException {
        Path analysis = study.resolve("analysis.yaml");
        Files.writeString(analysis, Files.readString(analysis) + "report: {narrative: text.md, harmless: [6 areas]}\n");
        Files.writeString(study.resolve("text.md"), "In 6 areas ${est('visits.twfe.att')}.\n");
        assertThat(Run.of("report", study, "--output", output).exitCode()).isZero();
        String shown = Files.readString(output.resolve("tiny/report.md"));
        String estimate = shown.replaceFirst("(?s).*In 6 areas (\\S+)\\.\n.*", "$1");

        Files.writeString(study.resolve("text.md"), "In 6 areas\n" + estimate + ", or 77777.\n");
        String typed = study.resolve("text.md") + ":2:1: a number is typed by hand (" + estimate + ").\n  Maybe ${";
        String otherwise =
                "; a number that no estimate gives stands in <@quoted>\u2026</@quoted> or under report.harmless.\n";
        String unlike = study.resolve("text.md") + ":2:" + (estimate.length() + 6)
                + ": a number is typed by hand (77777).\n  Maybe ${est(\"\u2026\")} or another function prints it by its id"
                + otherwise;

        Run check = Run.of("check", study);
        assertThat(check.exitCode()).isEqualTo(2);
        assertThat(check.err())
                .isEqualTo(typed + "est(\"\u2026\")} or another function prints it by its id" + otherwise + unlike);
        Run report = Run.of("report", study, "--output", output);
        assertThat(report.exitCode()).isEqualTo(2);
        assertThat(report.err())
                .isEqualTo(typed + "est(\"visits.twfe.att\")}, which prints " + estimate + otherwise + unlike);

        Files.writeString(study.resolve("text.md"), "Of 7 ${est('visits.twfe.at')}\n");
        assertThat(Run.of("report", study, "--output", output).err())
                .contains(
                        "report.harmless[0]: the narrative has no such phrase (6 areas).",
                        "text.md:1:4: a number is typed by hand (7).",
                        "text.md:1:8: est: no number has this id (visits.twfe.at).");
    }

    @Test
    void theManifestHasTheHashOfEveryFile() throws IOException {
        Run.of("report", study, "--output", output);
        String manifest = Files.readString(output.resolve("tiny/manifest.json"));

        try (var files = Files.walk(output.resolve("tiny"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = output.resolve("tiny").relativize(file).toString();
                if (!name.equals("manifest.json")) {
                    assertThat(manifest)
                            .contains("\"path\": \"" + name + "\"")
                            .contains(Sha256.of(Files.readAllBytes(file)));
                }
            }
        }
        assertThat(manifest)
                .contains(
                        Sha256.of(Files.readAllBytes(study.resolve("visits.csv"))),
                        Sha256.of(Files.readAllBytes(study.resolve("analysis.yaml"))));
    }

    @Test
    void everyRowOfTheDataHasAClass() throws IOException {
        Run.of("report", study, "--output", output);

        assertThat(Files.readAllLines(output.resolve("tiny/sample.csv")))
                .hasSize(25)
                .startsWith("source,line,unit,time,within,visits.twfe", "visits,2,A,2010,,used")
                .contains("visits,12,C,2012,,missing outcome", "visits,22,F,2010,,unknown start");
    }

    @Test
    void shuffledRowsChangeTheManifestAndTheColumnLineAlone() throws IOException {
        Run.of("report", study, "--output", output);
        List<String> lines = Arrays.asList(StudyOnDisk.DATA.split("\n"));
        Collections.reverse(lines.subList(1, lines.size()));
        Files.writeString(study.resolve("visits.csv"), String.join("\n", lines) + "\n");
        Run.of("report", study, "--output", folder.resolve("shuffled"));

        try (var files = Files.walk(output.resolve("tiny"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = output.resolve("tiny").relativize(file).toString();
                if (!name.equals("manifest.json") && !name.equals("sample.csv")) {
                    assertThat(folder.resolve("shuffled/tiny").resolve(name)).hasSameBinaryContentAs(file);
                }
            }
        }
        assertThat(withoutLine(folder.resolve("shuffled/tiny/sample.csv")))
                .isEqualTo(withoutLine(output.resolve("tiny/sample.csv")));
    }

    @Test
    void aStudyWithAProblemKeepsItsEarlierReportAndDoesNotStopTheOthers() throws IOException {
        Path analyses = study.getParent();
        StudyOnDisk.write(analyses, "broken");
        Run.of("report", analyses, "--output", output);
        byte[] earlier = Files.readAllBytes(output.resolve("broken/results.csv"));
        Files.writeString(analyses.resolve("broken/visits.csv"), StudyOnDisk.DATA.replace("A,2010,10", "A,2010,many"));
        Files.delete(output.resolve("tiny/results.csv"));

        Run run = Run.of("report", analyses, "--output", output);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("visits.csv:2", "(many)");
        assertThat(output.resolve("broken/results.csv")).hasBinaryContent(earlier);
        assertThat(output.resolve("tiny/results.csv")).exists();
    }

    @Test
    void twoAnalysesMayNotShareAnId() throws IOException {
        Path other = StudyOnDisk.write(folder.resolve("others"), "tiny");

        assertThat(Run.of("report", study, other, "--output", output))
                .isEqualTo(new Run(
                        2,
                        "",
                        other.resolve("analysis.yaml")
                                + ":1:8: study: another analysis of this run has the same id (tiny in "
                                + study.resolve("analysis.yaml") + "), and both would go to one folder.\n"
                                + "  Maybe rename one, or run them one after the other with different --output.\n"));
    }

    @Test
    void aStudyNamedTwiceIsReportedOnce() {
        Run run = Run.of("report", study.getParent(), study, "--output", output);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().filter("tiny"::equals)).hasSize(1);
    }

    @Test
    void anUnknownIdGetsASuggestion() {
        assertThat(Run.of("report", study, "--only", "tini")).isEqualTo(new Run(2, "", """
                --only: no analysis has this study id (tini).
                  Maybe you meant tiny.
                """));
    }

    @Test
    void aPathThatLeadsNowhereIsSaidSo() {
        Path nowhere = folder.resolve("nowhere");
        assertThat(Run.of("report", nowhere))
                .isEqualTo(new Run(
                        2, "", nowhere + ": there is no such file or folder.\n  Maybe the path is mistyped.\n"));
    }

    private static List<String> withoutLine(Path sample) throws IOException {
        return Files.readAllLines(sample).stream()
                .map(line -> line.replaceFirst(",[0-9]+,", ","))
                .toList();
    }
}
