package org.didactic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study whose file of adopters may be nowhere. */
class UnknownAdoptersTest {
    private static final String STATEMENT =
            "Who adopted is not known here: sites.csv is not there. Nothing is estimated; "
                    + "false alarms say how far estimates could be trusted.";

    @TempDir
    private Path folder;

    private Path study;
    private Path output;

    @BeforeEach
    void writeStudy() throws IOException {
        study = Files.createDirectories(folder.resolve("study"));
        output = folder.resolve("output");
        StringBuilder rows = new StringBuilder("area,year,visits\n");
        for (int area = 0; area < 20; area++) {
            for (int year = 2010; year < 2016; year++) {
                rows.append("A").append(area + 10).append(",").append(year).append(",");
                rows.append((area * 37 + year * area * 11) % 23 + year % 3).append("\n");
            }
        }
        Files.writeString(study.resolve("visits.csv"), rows);
        Files.writeString(study.resolve("analysis.yaml"), """
                study: unknown
                data:
                  sources:
                    visits: {file: visits.csv}
                    sites: {file: sites.csv, travels: false, optional: true, columns: [area, start]}
                  panel: {from: visits, unit: area, time: year, join: [{with: sites, on: [area]}]}
                treatment: {start: start}
                outcomes: [{id: visits, column: visits}]
                estimators: [{id: twfe, method: twfe}, {id: sa, method: sun-abraham}]
                inference: {covariance: cluster, cluster: area}
                robustness:
                  placebo: {shift: -2}
                  permutation: {draws: 99, seed: 1}
                  influence: true
                  selection: {balance: true}
                  false_alarms: {draws: 99, seed: 1, cohorts: {2012: 3, 2013: 3}, wild_draws: 99}
                report: {narrative: report.md}
                """);
        Files.writeString(study.resolve("report.md"), """
                <@findings/>
                <#if adopters_known>
                The effect is ${est("visits.sa.att")}, at once ${est("visits.sa.period:0")}.
                <#else>
                CR1 errs in ${est("visits.sa@false_alarms.rate:CR1")}.
                </#if>
                <@table "visits"/>

                <@table "false_alarms:all"/>

                <@figure "false_alarms:all"/>

                <@table "placebo:visits"/>

                <@table "permutation:all"/>

                <@table "without:all"/>

                <@checks/>
                """);
    }

    @Test
    void withoutTheFileNothingIsEstimatedAndFalseAlarmsAreCounted() throws IOException {
        Run run = Run.of("report", study, "--output", output);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("  source sites: sites.csv is not there\n", STATEMENT);
        assertThat(run.err()).doesNotContain("warning");
        List<String> results = Files.readAllLines(output.resolve("unknown/results.csv"));
        assertThat(results).filteredOn(line -> line.contains("@false_alarms.")).hasSize(16);
        assertThat(results)
                .filteredOn(line -> !line.contains("@false_alarms."))
                .extracting(line -> line.replaceFirst(",.*", ""))
                .containsExactly("id", "visits.twfe.att", "visits.sa.att");
        assertThat(Files.readString(output.resolve("unknown/report.md")))
                .contains(STATEMENT, "CR1 errs in ", "cries wolf in", "who adopted is not known here")
                .doesNotContain("The effect is");
        assertThat(Files.readString(output.resolve("unknown/manifest.json")))
                .contains("\"absent\": [", "\"source\": \"sites\"");
    }

    @Test
    void aPageOfAUnitDoesNotSayThatItNeverJoined() throws IOException {
        Path file = study.resolve("analysis.yaml");
        Files.writeString(
                file, Files.readString(file) + "briefings: {units: [A10], measures: [{id: seen, column: visits}]}\n");

        Run run = Run.of("report", study, "--output", output);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(Files.readString(output.resolve("unknown/briefings/A10.md")))
                .containsOnlyOnce("is not known here, so nothing is estimated")
                .doesNotContain("has not joined");
    }

    @Test
    void theCheckSaysSoToo() {
        Run run = Run.of("check", study);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("note adopters.unknown: " + STATEMENT);
    }

    @Test
    void theReportIsVerifiedAsLongAsTheFileIsNotThere() throws IOException {
        Run.of("report", study, "--output", output);
        Run again = Run.of("verify", output.resolve("unknown"), "--data", study);
        assertThat(again.exitCode()).as(again.out() + again.err()).isZero();

        Files.writeString(study.resolve("sites.csv"), "area,start\nA10,2012\nA11,2013\n");
        Run other = Run.of("verify", output.resolve("unknown"), "--data", study);
        assertThat(other.exitCode()).isEqualTo(ExitCode.DIFFERENT);
        assertThat(other.out() + other.err()).contains("was not there when the report was made");
    }

    @Test
    void aPackageWithoutTheFileIsVerified() throws IOException {
        Run.of("report", study, "--output", output);
        Run bundled = Run.of("bundle", output.resolve("unknown"), "--data", study);
        assertThat(bundled.exitCode()).as(bundled.out() + bundled.err()).isZero();
        Run run = Run.of("verify", output.resolve("unknown.zip"));
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
    }

    @Test
    void withTheFileEverythingIsEstimatedAndFalseAlarmsBesides() throws IOException {
        Files.writeString(study.resolve("sites.csv"), "area,start\nA10,2012\nA11,2013\nA12,2013\nA13,2012\n");

        Run run = Run.of("report", study, "--output", output);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(Files.readString(output.resolve("unknown/report.md"))).contains("The effect is");
        assertThat(Files.readAllLines(output.resolve("unknown/results.csv")))
                .anyMatch(line -> line.startsWith("visits.sa.period:0,"))
                .anyMatch(line -> line.startsWith("visits.sa@false_alarms.rate:wild,"));
        assertThat(Files.readString(output.resolve("unknown/manifest.json"))).doesNotContain("\"absent\"");
    }
}
