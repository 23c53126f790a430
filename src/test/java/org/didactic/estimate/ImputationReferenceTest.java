package org.didactic.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.didactic.data.DataFolders;
import org.didactic.estimate.method.Estimators;
import org.didactic.panel.PanelLoader;
import org.didactic.parity.Parity;
import org.didactic.parity.Quantity;
import org.didactic.result.Results;
import org.didactic.spec.Analysis;
import org.didactic.spec.AnalysisReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Compares estimators that impute untreated outcomes with did2s and didimputation on the minimum-wage data. */
@EnabledIfEnvironmentVariable(
        named = "DIDACTIC_DATA",
        matches = ".+",
        disabledReason = "needs the data of the published studies in the folder DIDACTIC_DATA")
class ImputationReferenceTest {
    private static final double RELATIVE = 1e-9;

    /** Two different algorithms on a balanced panel. */
    private static final double SAME_CELLS = 1e-10;

    private static final String ANALYSIS = """
            study: minimum-wage
            data:
              sources:
                counties: {file: mpdta.csv, travels: false}
              panel: {from: counties, unit: countyreal, time: year}
            treatment: {name: change, start: first.treat, never: ["0"]}
            outcomes: [{id: y, label: Employment, column: lemp}]
            estimators:
              - {id: imputation, method: imputation}
              - {id: two_stage, method: two-stage}
              - {id: two_stage_static, method: two-stage, event_time: none}
              - {id: extended, method: extended-twfe}
            inference: {covariance: cluster, cluster: countyreal}
            """;

    private static Results results() throws IOException {
        Path file = Files.createTempDirectory("imputation").resolve("analysis.yaml");
        Files.writeString(file, ANALYSIS);
        Analysis analysis = AnalysisReader.read(file);
        DataFolders folders = DataFolders.of(List.of(Path.of(System.getenv("DIDACTIC_DATA"))));
        return Results.of(Estimators.estimate(
                analysis, PanelLoader.load(analysis, folders).panels()));
    }

    @ParameterizedTest
    @CsvSource({
        "two_stage, mpdta_did2s, se",
        "two_stage_static, mpdta_did2s, se",
        "two_stage, mpdta_did2s_es, se",
        "imputation, mpdta_imputation, std.error",
        "imputation, mpdta_imputation_es, std.error",
    })
    void equalsR(String estimator, String block, String error) throws IOException {
        Results results = results();
        Object reference = new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(Path.of("src/test/resources/reference/reference_more.json")));
        Map<String, Object> expected =
                ReferenceStudy.map(ReferenceStudy.map(reference).get(block));
        List<?> terms = list(expected.get("term"));
        for (int i = 0; i < terms.size(); i++) {
            Value.Estimated value = estimated(results, estimator + "." + term(terms.get(i)));
            Quantity quantity = estimator.equals("imputation") ? Quantity.IMPUTATION : Quantity.TWO_STAGE;
            String what = estimator + " " + block + " " + terms.get(i);
            close(
                    quantity,
                    what,
                    value.estimate(),
                    list(expected.get("estimate")).get(i));
            close(
                    quantity,
                    what + " se",
                    value.standardError(),
                    list(expected.get(error)).get(i));
            assertThat(value.df()).isNull();
            if (expected.containsKey("conf.low")) {
                // The R package rounds the normal quantile to 1.96.
                double low =
                        ReferenceStudy.number(list(expected.get("conf.low")).get(i));
                assertThat(value.estimate() - 1.96 * value.standardError())
                        .isCloseTo(low, within(RELATIVE * Math.abs(low)));
            }
        }
    }

    @Test
    void onABalancedPanelTheCellsOfExtendedTwfeAreTheAveragesOfImputedEffects() throws IOException {
        Results results = results();
        List<String> cells = results.estimation("y", "imputation").support().stream()
                .map(cell -> "cell:" + cell.cohort() + ":" + cell.key())
                .toList();
        assertThat(cells).hasSize(7);
        for (String cell : cells) {
            double imputed = estimated(results, "imputation." + cell).estimate();
            assertThat(estimated(results, "extended." + cell).estimate())
                    .as(cell)
                    .isCloseTo(imputed, within(SAME_CELLS * Math.abs(imputed)));
        }
    }

    private static Value.Estimated estimated(Results results, String id) {
        return (Value.Estimated)
                Objects.requireNonNull(results.find("y." + id), id).value();
    }

    private static String term(Object name) {
        String text = name.toString();
        return text.matches("\\d+")
                ? "period:" + text
                : text.startsWith("es::") ? "period:" + text.substring(4) : "att";
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> several ? several : List.of(value);
    }

    private static void close(Quantity quantity, String what, double found, Object expected) {
        Parity.close(quantity, what, found, ReferenceStudy.number(expected), RELATIVE);
    }
}
