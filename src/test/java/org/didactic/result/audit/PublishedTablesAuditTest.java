package org.didactic.result.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.didactic.result.audit.AuditFinding.Severity;
import org.didactic.result.published.PrintedCell;
import org.didactic.result.published.PublishedFile;
import org.junit.jupiter.api.Test;

/** What is wrong in the tables of the study that the program reproduces, found from the printed numbers alone. */
class PublishedTablesAuditTest {
    private static final Path FILE = Path.of("analyses/cls/published.csv");

    @Test
    void whatCannotBeTrueTogetherIsFoundAndNothingElse() throws IOException {
        assertThat(places(Severity.IMPOSSIBLE))
                .containsExactlyInAnyOrder(
                        "p-against-t 3 pretrend twfe",
                        "p-against-t 4 pretrend twfe",
                        "stars-against-interval 3 0 sun_abraham",
                        "stars-against-interval 4 -2 sun_abraham",
                        "stars-against-interval 4 2 sun_abraham",
                        "stars-against-interval 4 4 sun_abraham",
                        "stars-against-interval 4 att sun_abraham",
                        "stars-against-p 4 att sun_abraham",
                        "stars-against-t 4 att sun_abraham",
                        "interval-against-se 4 -4 sun_abraham",
                        "interval-against-se 4 -2 sun_abraham",
                        "interval-against-se 4 0 sun_abraham",
                        "interval-against-se 4 2 sun_abraham",
                        "average-outside-parts 5 pretrend twfe");
    }

    @Test
    void whatNeedsExplainingIsNoted() throws IOException {
        assertThat(places(Severity.NOTE))
                .containsExactlyInAnyOrder(
                        "simple-mean-impossible 2 att twfe",
                        "simple-mean-impossible 2 att sun_abraham",
                        "simple-mean-impossible 3 att sun_abraham",
                        "simple-mean-impossible 4 att sun_abraham",
                        "simple-mean-impossible 5 att twfe",
                        "simple-mean-impossible 5 att sun_abraham",
                        "simple-mean-impossible 2 pretrend twfe",
                        "n-differs-between-estimators 2",
                        "n-differs-between-estimators 3",
                        "n-differs-between-estimators 4",
                        "n-differs-between-estimators 5",
                        "p-against-t  att",
                        "p-against-t  pretrend");
    }

    @Test
    void effectsBeforeTheStartThatCarryStarsAreForAPersonToRead() throws IOException {
        assertThat(places(Severity.READ))
                .contains("words-against-numbers 5 -2 twfe", "words-against-numbers 5 -2 sun_abraham")
                .contains("words-against-numbers 1", "words-against-numbers 5 -2")
                .contains("parameters-from-aic 3  twfe", "parameters-from-aic 4  twfe");
    }

    @Test
    void wordsThatTheNumbersDoNotBearOutAreForAPersonToRead() throws IOException {
        assertThat(sentences("words-against-numbers", ""))
                .satisfiesExactly(
                        controls -> assertThat(controls).contains("all variables in Table 1", "Attendance Allowance"),
                        years -> assertThat(years).contains("2016\u20132021", "2016\u20132022"));
        assertThat(sentences("words-against-numbers", "-2"))
                .filteredOn(each -> each.contains("no evidence prior to implementation"))
                .hasSize(1);
    }

    @Test
    void theClaimedDegreesOfFreedomGiveTheEffectsAndTheNormalDistributionThePretrends() throws IOException {
        assertThat(sentences("p-against-t", "att"))
                .singleElement()
                .asString()
                .contains("all fit 148 degrees of freedom", "p .139 of t 1.49 takes 69 to 329 degrees of freedom")
                .contains("fits table 3 twfe, not table 4 twfe");
        assertThat(sentences("p-against-t", "pretrend"))
                .filteredOn(each -> each.startsWith("Of the 4"))
                .singleElement()
                .asString()
                .contains("2 fit 148 degrees of freedom", "all fit the normal distribution")
                .contains("fits table 3 twfe and table 4 twfe");
    }

    @Test
    void intervalsTellTheirStandardErrorsAndAicTheParameters() throws IOException {
        assertThat(sentences("interval-against-se", "-4"))
                .singleElement()
                .asString()
                .contains("0.066 to 0.071");
        assertThat(sentences("interval-against-se", "-2"))
                .singleElement()
                .asString()
                .contains("0.038 to 0.043");
        assertThat(sentences("interval-against-se", "0"))
                .singleElement()
                .asString()
                .contains("0.0271 to 0.0292");
        assertThat(sentences("interval-against-se", "2"))
                .singleElement()
                .asString()
                .contains("0.025 to 0.031");
        assertThat(sentences("parameters-from-aic", ""))
                .first()
                .asString()
                .contains("161.3 to 164.4 parameters", "149 clusters", "13 to 15 are left", "5 printed periods");
    }

    @Test
    void whoTellsTheOtherParametersLearnsHowManyClustersThereAre() throws IOException {
        List<AuditFinding> findings = Audit.of(cells(), 0.95, StarLevels.USUAL, Map.of("3 twfe", 16, "4 twfe", 15));

        assertThat(findings)
                .filteredOn(each -> each.check().equals("parameters-from-aic"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.severity()).isEqualTo(Severity.NOTE);
                    assertThat(each.table()).isEqualTo("3");
                    assertThat(each.what()).contains("161.3 to 164.4 parameters", "16 other parameters take 165");
                    assertThat(each.fits()).contains("146 to 148 clusters");
                });
    }

    private static List<String> places(Severity severity) throws IOException {
        return findings().stream()
                .filter(each -> each.severity() == severity)
                .map(each ->
                        (each.check() + " " + each.table() + " " + each.row() + " " + each.estimator()).stripTrailing())
                .toList();
    }

    private static List<String> sentences(String check, String row) throws IOException {
        return findings().stream()
                .filter(each -> each.check().equals(check) && each.row().equals(row))
                .map(each -> each.what() + " " + each.fits())
                .toList();
    }

    private static List<AuditFinding> findings() throws IOException {
        return Audit.of(cells(), 0.95, StarLevels.USUAL, Map.of());
    }

    private static List<PrintedCell> cells() throws IOException {
        return PublishedFile.read(Files.readAllBytes(FILE), FILE.toString());
    }
}
