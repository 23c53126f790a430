package org.didactic.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares group-time effects of minimum wages with what did 2.5.1 and DRDID 1.2.3 compute on the same data. */
@EnabledIfEnvironmentVariable(
        named = "DIDACTIC_DATA",
        matches = ".+",
        disabledReason = "needs the data of the published studies in the folder DIDACTIC_DATA")
class MinimumWageTest {
    private static final double RELATIVE = 1e-9;
    private static final int EVERY = 23;
    private static final int FROM = 7;

    private static Map<String, Object> values;
    private static List<String> lines;

    @BeforeAll
    static void read() throws IOException {
        values = GroupTimeBlock.read(Path.of("src/test/resources/reference/reference_more.json"));
        lines = Files.readAllLines(ReferenceStudy.published("mpdta.csv"));
    }

    @ParameterizedTest
    @CsvSource({
        "plain, ''",
        "dr, 'covariates: [lpop]'",
        "ipw, 'covariates: [lpop], estimand: ipw'",
        "reg, 'covariates: [lpop], estimand: regression'",
        "dr_notyet, 'covariates: [lpop], control: not-yet-treated'",
        "dr_universal, 'covariates: [lpop], base_period: universal'",
        "dr_anticipation1, 'covariates: [lpop], anticipation: 1'",
    })
    void equalsDid(String variant, String options) throws IOException {
        Object block = ReferenceStudy.map(values.get("mpdta")).get(variant);
        boolean exact = variant.equals("plain") || variant.equals("reg");
        double scale = exact ? GroupTimeBlock.RELATIVE : GroupTimeBlock.THROUGH_LOGIT;
        new GroupTimeBlock(
                        results(lines, options),
                        exact ? Quantity.GROUP_TIME : Quantity.PROPENSITY,
                        "employment.it",
                        ReferenceStudy.map(block),
                        scale,
                        variant)
                .check();
    }

    @Test
    void unitsThatLackAPeriodAreDroppedWhole() throws IOException {
        List<String> fewer = new ArrayList<>(lines);
        for (int row = lines.size() - 1; row >= FROM; row--) {
            if ((row - FROM) % EVERY == 0) {
                fewer.remove(row);
            }
        }
        Results results = results(fewer, "covariates: [lpop]");
        Map<String, Object> block = ReferenceStudy.map(values.get("mpdta_units_dropped"));
        new GroupTimeBlock(
                        results, Quantity.PROPENSITY, "employment.it", block, GroupTimeBlock.THROUGH_LOGIT, "dropped")
                .check();
        assertThat(results.estimations().get(0).sample().exclusions())
                .contains(new Exclusion(Exclusion.Rule.INCOMPLETE_UNIT, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"doubly-robust traditional", "doubly-robust-improved improved", "regression reg", "ipw ipw"})
    void oneComparisonEqualsDrdid(String estimandAndBlock) throws IOException {
        String[] words = estimandAndBlock.split(" ", -1);
        List<String> twoByTwo = new ArrayList<>(lines.subList(0, 1));
        lines.stream().filter(line -> line.matches("200[67],.*,(0|2007),[01]")).forEach(twoByTwo::add);
        Results results = results(twoByTwo, "covariates: [lpop], estimand: " + words[0]);
        Value.Estimated att = (Value.Estimated)
                Objects.requireNonNull(results.find("employment.it.att")).value();
        Map<String, Object> expected =
                ReferenceStudy.map(ReferenceStudy.map(values.get("drdid_2x2")).get(words[1]));
        double estimate = ReferenceStudy.number(expected.get("att"));
        double error = ReferenceStudy.number(expected.get("se"));
        Parity.close(Quantity.ONE_COMPARISON, words[1] + " att", att.estimate(), estimate, RELATIVE);
        Parity.close(Quantity.ONE_COMPARISON, words[1] + " se", att.standardError(), error, RELATIVE);
    }

    private static Results results(List<String> data, String options) throws IOException {
        Path folder = Files.createTempDirectory("minimum-wage");
        Files.write(folder.resolve("mpdta.csv"), data);
        Path file = folder.resolve("analysis.yaml");
        Files.writeString(file, """
                study: minimum-wage
                data:
                  sources:
                    counties: {file: mpdta.csv}
                  panel: {from: counties, unit: countyreal, time: year}
                treatment: {name: rise, start: first.treat, never: ["0"]}
                outcomes: [{id: employment, label: Employment, column: lemp}]
                estimators: [{id: it, method: callaway-santanna, OPTIONS}]
                inference: {covariance: iid}
                """.replace(", OPTIONS", options.isEmpty() ? "" : ", " + options));
        Analysis analysis = AnalysisReader.read(file);
        return Results.of(Estimators.estimate(
                analysis, PanelLoader.load(analysis, DataFolders.of(List.of())).panels()));
    }
}
