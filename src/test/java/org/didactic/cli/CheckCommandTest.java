package org.didactic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.didactic.diagnose.DesignChecks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    @TempDir
    Path folder;

    @Test
    void aSoundStudyIsDescribedAndNothingIsEstimated() throws IOException {
        Path study = StudyOnDisk.write(folder, "tiny");

        assertThat(Run.of("check", study)).isEqualTo(new Run(0, """
                tiny
                  source visits: 24 rows, 24 in panel
                  panel: 24 rows of 6 units, 2010 to 2013
                  warning clusters.few-treated (panel): 2 of 6 clusters (area) are treated: with fewer than 20, \
                cluster-robust errors tend to be too small.
                  warning timing.single-unit-cohort (panel): 2 of 2 cohorts have one unit (2012: A; 2013: B): \
                a cohort's effect is then that unit's, with whatever else happened to it.
                  left to report, as they need estimates: support.one-cohort-period, collinear.covariate, \
                sample.n-differs-between-estimators, pretrend.low-power, influence.single-unit
                  file and data can be used
                """, ""));
    }

    @Test
    void whatDataAndSampleTellOfRobustnessIsCheckedWithoutEstimates() throws IOException {
        Path study = StudyOnDisk.write(folder, "tiny");
        Path file = study.resolve("analysis.yaml");
        Path data = study.resolve("visits.csv");
        Files.writeString(
                data,
                Files.readString(data)
                        .replace("start\n", "start,beds\n")
                        .replaceAll("(?m)^([A-F])(,.*)$", "$1$2,$1")
                        .replaceAll("(?m),A$", ",7")
                        .replaceAll("(?m),B$", ",8")
                        .replaceAll("(?m),[CDF]$", ",2")
                        .replaceAll("(?m),E$", ",3"));
        Files.writeString(
                file,
                Files.readString(file)
                        + "covariates: [beds]\n"
                        + "robustness: {placebo: {shift: -1}, selection: {logit: true, balance: true}}\n"
                        + "accept: {timing.always-treated: known}\n");

        Run check = Run.of("check", study);
        Run report = Run.of("report", study, "--output", folder.resolve("out"));

        assertThat(check.exitCode()).isZero();
        for (String id : new String[] {
            "warning placebo.few-units (visits.twfe@placebo): Only 2 units (A, B) are observed",
            "warning selection.imbalance (visits): ",
            "note selection.few-adopters (visits): The model of adoption has 2 adopters for 1 covariate, 2.0 each",
            "note timing.always-treated: The analysis file accepts this check, which found nothing."
        }) {
            assertThat(check.out()).contains(id);
            assertThat(report.out())
                    .contains(check.out()
                            .lines()
                            .filter(line -> line.contains(id))
                            .findFirst()
                            .orElseThrow());
        }
    }

    @Test
    void anAbsentNarrativeIsSaidSo() throws IOException {
        Path study = StudyOnDisk.write(folder, "tiny");
        Path file = study.resolve("analysis.yaml");
        Files.writeString(file, Files.readString(file) + "report: {narrative: text.md}\n");

        assertThat(Run.of("check", study))
                .isEqualTo(new Run(
                        2,
                        "",
                        file + ":10:21: report.narrative: there is no such file (text.md).\n"
                                + "  Maybe the path is mistyped: it is relative to the analysis file; without the key the"
                                + " built-in text is used.\n"));
    }

    @Test
    void aFaultyFileIsHeldAgainstItsDataAllTheSame() throws IOException {
        Path study = StudyOnDisk.write(folder, "tiny");
        Path file = study.resolve("analysis.yaml");
        Files.writeString(
                file,
                Files.readString(file).replace("covariance: cluster,", "covariance: clustr,")
                        + "statos: final\ncovariates: [beds]\n");
        Path data = study.resolve("visits.csv");
        Files.writeString(data, Files.readString(data).replace("A,2011,12,", "A,2011,12x,"));

        assertThat(Run.of("check", study).err().lines().filter(line -> !line.startsWith(" ")))
                .containsExactly(
                        file + ":9:25: inference.covariance: unknown value (clustr).",
                        file + ":10:1: statos: unknown key (statos).",
                        file + ":11:14: covariates[0]: panel (panel) has no column of that name (beds).",
                        data + ":3: visits.visits: text in a column that is used as numbers (12x).");
    }

    @Test
    void whatFollowsFromAFaultInTheDataKeysIsNotTold() throws IOException {
        Path study = StudyOnDisk.write(folder, "tiny");
        Path file = study.resolve("analysis.yaml");
        Files.writeString(file, Files.readString(file).replace("time: year}", "time: year, wihin: [area]}"));

        assertThat(Run.of("check", study).err().lines().filter(line -> !line.startsWith(" ")))
                .hasSize(1);
    }

    @Test
    void aFolderAsDataFileIsToldWhereTheAnalysisNamesIt() throws IOException {
        Path study = StudyOnDisk.write(folder, "tiny");
        Path file = study.resolve("analysis.yaml");
        Files.writeString(file, Files.readString(file).replace("file: visits.csv", "file: ."));

        assertThat(Run.of("check", study).err())
                .isEqualTo(file + ":4:20: data.sources.visits.file: this is a folder, not a file (.).\n"
                        + "  Maybe name a CSV file in it.\n");
    }

    @Test
    void aDataFileIsNoAnalysisFile() throws IOException {
        Path data = StudyOnDisk.write(folder, "tiny").resolve("visits.csv");

        assertThat(Run.of("check", data).err())
                .isEqualTo(data + ":1:1: this is no analysis file: it has no keys.\n"
                        + "  Maybe name the analysis file, not a data file; it starts with `study: my_study`.\n");
    }

    @Test
    void everyCheckCanBeAcceptedUnderItsId() throws IOException {
        Path study = StudyOnDisk.write(folder, "tiny");
        Path file = study.resolve("analysis.yaml");
        StringBuilder accept = new StringBuilder("accept:\n");
        DesignChecks.ids().forEach(id -> accept.append("  ").append(id).append(": known\n"));
        Files.writeString(file, Files.readString(file) + accept);

        Run run = Run.of("check", study);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("accepted clusters.few-treated").doesNotContain("warning");
    }

    @Test
    void aLabelOfAColumnThatNoPanelHasIsAProblemAtItsName() throws IOException {
        Path study = StudyOnDisk.write(folder, "tiny");
        Path file = study.resolve("analysis.yaml");
        Files.writeString(file, Files.readString(file) + "variables: {visits: {label: Visits}, vists: {label: V}}\n");

        assertThat(Run.of("check", study))
                .isEqualTo(new Run(
                        2,
                        "",
                        file + ":10:38: variables.vists: no column of that name (vists).\n"
                                + "  Maybe you mean visits.\n"));
    }

    @Test
    void aTableOfWhatCannotBeReadIsNotMissedAsWell() throws IOException {
        Path study = StudyOnDisk.write(folder, "tiny");
        Path file = study.resolve("analysis.yaml");
        Files.writeString(file, Files.readString(file) + "robustness: {windows: [0]}\nreport: {narrative: text.md}\n");
        Files.writeString(study.resolve("text.md"), "<@table \"windows:visits\"/>\n");

        assertThat(Run.of("check", study))
                .isEqualTo(new Run(
                        2, "", file + ":10:24: robustness.windows[0]: must lie at or above 1 (0).\n  Maybe 1.\n"));
    }
}
