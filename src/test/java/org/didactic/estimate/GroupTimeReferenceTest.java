package org.didactic.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.didactic.data.DataFolders;
import org.didactic.estimate.method.Estimators;
import org.didactic.panel.PanelLoader;
import org.didactic.parity.Quantity;
import org.didactic.result.Results;
import org.didactic.spec.Analysis;
import org.didactic.spec.AnalysisReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares group-time effects with what the R package did 2.5.1 computes on the synthetic panel. */
class GroupTimeReferenceTest {
    private static final Path REFERENCE = Path.of("src/test/resources/reference");

    private static Map<String, Object> values;
    private static Results balanced;

    @BeforeAll
    static void estimateOnTheBalancedPanel() throws IOException {
        values = GroupTimeBlock.read(REFERENCE.resolve("reference.json"));
        balanced = balancedPanel();
    }

    /** Returns what the estimators find on the balanced panel, each named after a call of did. */
    static Results balancedPanel() throws IOException {
        return results("panel_balanced.csv", """
                study: balanced
                data:
                  sources:
                    panel: {file: panel_balanced.csv, missing: [""]}
                  panel: {from: panel, unit: authority, time: year}
                treatment: {name: adoption, start: g, never: ["0"]}
                outcomes:
                  - {id: funded, label: Funded, column: funded, scale: proportion}
                estimators:
                  - {id: dr_never_plain, method: callaway-santanna}
                  - {id: dr_notyet_plain, method: callaway-santanna, control: not-yet-treated}
                  - {id: dr_never, method: callaway-santanna, covariates: [log_population, over80]}
                  - {id: ipw_never, method: callaway-santanna, covariates: [log_population, over80], estimand: ipw}
                  - {id: reg_never, method: callaway-santanna, covariates: [log_population, over80], estimand: regression}
                  - {id: dr_never_universal, method: callaway-santanna, covariates: [log_population, over80], base_period: universal}
                  - {id: dr_notyet, method: callaway-santanna, covariates: [log_population, over80], control: not-yet-treated}
                  - {id: dr_never_anticipation1, method: callaway-santanna, covariates: [log_population, over80], anticipation: 1}
                inference: {covariance: cluster, cluster: authority}
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dr_never_plain", "dr_notyet_plain", "reg_never"})
    void equalsDid(String variant) {
        new GroupTimeBlock(
                        balanced,
                        Quantity.GROUP_TIME,
                        "funded." + variant,
                        variant(variant),
                        GroupTimeBlock.RELATIVE,
                        variant)
                .check();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dr_never", "ipw_never", "dr_never_universal", "dr_notyet", "dr_never_anticipation1"})
    void equalsDidThroughAPropensity(String variant) {
        new GroupTimeBlock(
                        balanced,
                        Quantity.PROPENSITY,
                        "funded." + variant,
                        variant(variant),
                        GroupTimeBlock.THROUGH_LOGIT,
                        variant)
                .check();
    }

    private static Map<String, Object> variant(String name) {
        return ReferenceStudy.map(
                ReferenceStudy.map(values.get("callaway_santanna")).get(name));
    }

    @Test
    void severalRowsOfAUnitInAPeriodAreUnitsOfAnalysisClusteredByUnit() throws IOException {
        Results results = results("panel.csv", """
                study: routes
                data:
                  sources:
                    panel: {file: panel.csv, missing: [""]}
                  panel: {from: panel, unit: authority, time: year, within: [route]}
                treatment: {name: adoption, start: start}
                outcomes:
                  - {id: funded, label: Funded, column: funded, scale: proportion, factors: [route]}
                estimators:
                  - {id: plain, method: callaway-santanna}
                inference: {covariance: cluster, cluster: authority}
                """);
        Map<String, Object> block = new TreeMap<>(ReferenceStudy.map(values.get("callaway_santanna_route")));
        // In this block the averages by cohort have taken the name of the cells' cohorts, which are those of all
        // variants.
        block.put("group.1", block.get("group"));
        block.put("group", variant("dr_never_plain").get("group"));
        new GroupTimeBlock(results, Quantity.GROUP_TIME, "funded.plain", block, GroupTimeBlock.RELATIVE, "by route")
                .check();
        Sample sample = results.estimations().get(0).sample();
        assertThat(sample.rows()).hasSize(6 * ((Number) Objects.requireNonNull(block.get("n"))).intValue());
    }

    @Test
    void eventTimesOfTheCovarianceAreThoseWithAnError() {
        Estimation universal = balanced.estimations().get(5);
        assertThat(universal.covariance().terms())
                .doesNotContain(new Term.Period(-1))
                .hasSize(9);
        for (int i = 0; i < 9; i++) {
            Term term = universal.covariance().terms().get(i);
            Value value = Objects.requireNonNull(balanced.find("funded.dr_never_universal." + term.text()))
                    .value();
            double variance = universal.covariance().matrix().get(i).get(i);
            assertThat(Math.sqrt(variance)).isCloseTo(((Value.Estimated) value).standardError(), within(1e-15));
        }
    }

    static Results results(String data, String analysisText) throws IOException {
        Path folder = Files.createTempDirectory("group-time");
        Files.copy(REFERENCE.resolve(data), folder.resolve(data));
        Path file = folder.resolve("analysis.yaml");
        Files.writeString(file, analysisText);
        Analysis analysis = AnalysisReader.read(file);
        return Results.of(Estimators.estimate(
                analysis, PanelLoader.load(analysis, DataFolders.of(List.of())).panels()));
    }
}
