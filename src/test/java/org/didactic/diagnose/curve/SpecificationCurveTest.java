package org.didactic.diagnose.curve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.didactic.estimate.Value;
import org.didactic.fixture.AskedStudy;
import org.didactic.result.ResultRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecificationCurveTest {
    private static final Offset<Double> ROUNDING = Offset.offset(1e-10);
    private static final String CURVE = "robustness: {windows: [2], curve: {covariances: [HC1, CR2]}}";
    private static final AskedStudy STUDY = AskedStudy.of(
            AskedStudy.rows(),
            "covariates: [x]",
            "estimators:",
            "  - {id: twfe, method: twfe, decompose: true}",
            "  - {id: sunab, method: sun-abraham, always_treated: drop}",
            "  - {id: cs, method: callaway-santanna, covariates: [x]}",
            "  - {id: imputed, method: imputation}",
            "  - {id: bare, method: sun-abraham, covariates: [], window: [-2, 1], always_treated: keep_as_control, inference: {covariance: HC1}}",
            "  - {id: small, method: twfe, inference: {covariance: CR2}, window: [-1, 1]}",
            CURVE);

    @ParameterizedTest
    @CsvSource({
        "twfe.att, twfe@curve.spec:declared:all:cluster:keep",
        "twfe@window2.att, twfe@curve.spec:declared:2:cluster:keep",
        "sunab.att, sunab@curve.spec:declared:all:cluster:drop",
        "bare.att, sunab@curve.spec:none:2:HC1:keep",
        "bare.att, bare@curve.spec:none:all:HC1:keep",
        "small.att, small@curve.spec:declared:all:CR2:keep",
        "cs.att, cs@curve.spec:declared:all:cluster:drop",
        "imputed.att, imputed@curve.spec:declared:all:cluster:drop",
    })
    void oneCombinationIsTheEstimateThatDeclaresIt(String declared, String combination) {
        ResultRow expected = STUDY.row(declared);
        ResultRow found = STUDY.row(combination);
        Value.Estimated one = (Value.Estimated) expected.value();
        Value.Estimated other = (Value.Estimated) found.value();
        assertThat(other.estimate()).isCloseTo(one.estimate(), ROUNDING);
        assertThat(other.standardError()).isCloseTo(one.standardError(), ROUNDING);
        assertThat(other.p()).isCloseTo(one.p(), ROUNDING);
        assertThat(found.observations()).isEqualTo(expected.observations());
        assertThat(found.units()).isEqualTo(expected.units());
    }

    @Test
    void twoWayFixedEffectsCanDropAlwaysTreatedUnits() {
        AskedStudy without = AskedStudy.of(
                AskedStudy.rows().stream().filter(row -> !row.startsWith("u00")).toList(),
                "covariates: [x]",
                "estimators: [{id: twfe, method: twfe}]",
                CURVE);
        Value.Estimated expected = (Value.Estimated) without.row("twfe.att").value();
        Value.Estimated found = (Value.Estimated)
                STUDY.row("twfe@curve.spec:declared:all:cluster:drop").value();
        assertThat(found.estimate()).isCloseTo(expected.estimate(), ROUNDING);
        // Nobody is always treated here: the rule makes no difference, and the estimator's own names it.
        assertThat(without.ids("twfe@curve")).hasSize(2 * 2 * 3).allMatch(id -> id.endsWith(":keep"));
    }

    @Test
    void combinationsThatMakeNoSenseForAnEstimatorAreLeftOut() {
        assertThat(STUDY.ids("twfe@curve")).hasSize(2 * 2 * 3 * 2);
        assertThat(STUDY.ids("bare@curve"))
                .containsExactly("bare@curve.spec:none:all:HC1:drop", "bare@curve.spec:none:all:HC1:keep");
        assertThat(STUDY.ids("cs@curve"))
                .containsExactly("cs@curve.spec:declared:all:cluster:drop", "cs@curve.spec:none:all:cluster:drop");
        assertThat(STUDY.ids("imputed@curve"))
                .containsExactly(
                        "imputed@curve.spec:declared:2:cluster:drop",
                        "imputed@curve.spec:declared:all:cluster:drop",
                        "imputed@curve.spec:none:2:cluster:drop",
                        "imputed@curve.spec:none:all:cluster:drop");
    }

    @Test
    void aWindowThatLeavesOutNoFurtherRowIsNotRunAgain() {
        // Event times run from -5 to 3, those of the always treated unit, which only keep uses, from 0 to 5.
        AskedStudy study = AskedStudy.of(
                AskedStudy.rows(),
                "estimators: [{id: sunab, method: sun-abraham, always_treated: drop}]",
                "robustness: {windows: [4, 5, 6, 7], curve: {covariances: [cluster]}}");
        assertThat(study.ids("sunab@curve"))
                .containsExactly(
                        "sunab@curve.spec:none:4:cluster:drop",
                        "sunab@curve.spec:none:4:cluster:keep",
                        "sunab@curve.spec:none:5:cluster:keep",
                        "sunab@curve.spec:none:all:cluster:drop",
                        "sunab@curve.spec:none:all:cluster:keep");
        assertThat(study.row("sunab@curve.spec:none:4:cluster:drop").observations())
                .isLessThan(study.row("sunab@curve.spec:none:all:cluster:drop").observations());
    }

    @Test
    void aWindowThatLeavesNoTreatedRowGivesAReason() {
        AskedStudy study = AskedStudy.of(
                AskedStudy.rows(),
                "estimators:",
                "  - {id: twfe, method: twfe, window: [3, 4]}",
                "  - {id: sunab, method: sun-abraham, window: [3, 4], always_treated: drop}",
                "  - {id: imputed, method: imputation, window: [3, 4]}",
                "robustness: {windows: [2], curve: {covariances: [CR2]}}");
        for (String id : List.of(
                "twfe@curve.spec:none:2:cluster:drop",
                "twfe@curve.spec:none:2:CR2:keep",
                "sunab@curve.spec:none:2:cluster:keep",
                "imputed@curve.spec:none:2:cluster:drop",
                "twfe@window2.att",
                "sunab@window2.att",
                "imputed@window2.att")) {
            assertThat(study.row(id).value()).as(id).isInstanceOf(Value.NotIdentified.class);
        }
    }
}
