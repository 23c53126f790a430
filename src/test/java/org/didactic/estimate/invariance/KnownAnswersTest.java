package org.didactic.estimate.invariance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the estimators must say of designs whose answer is known. */
class KnownAnswersTest {
    private static final GeneratedStudy STUDY = GeneratedStudy.balanced();

    /** Returns what one estimator finds, by ids that begin with {@code y.it}. */
    private static Map<String, TermEstimate> found(GeneratedStudy study, String estimator) {
        return study.findings(List.of(new Variant("it", estimator, false, false)))
                .estimates();
    }

    private static Value value(Map<String, TermEstimate> found, String term) {
        return Objects.requireNonNull(found.get("y.it." + term), term).value();
    }

    private static double estimate(Map<String, TermEstimate> found, String term) {
        return ((Value.Estimated) value(found, term)).estimate();
    }

    private static void assertNothingEstimated(Map<String, TermEstimate> found) {
        List<String> told = new ArrayList<>();
        found.forEach((id, each) -> {
            Value value = each.value();
            if (value instanceof Value.Estimated || value instanceof Value.Resampled || value instanceof Value.Test) {
                told.add(id + " " + value);
            }
        });
        assertThat(found).isNotEmpty();
        assertThat(told).isEmpty();
    }

    private static double mean(GeneratedStudy study, Predicate<GeneratedRow> of) {
        return study.rows().stream()
                .filter(of)
                .mapToDouble(row -> Objects.requireNonNull(row.y()))
                .average()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "twfe",
                "twfe, event_time: none",
                "sun-abraham",
                "callaway-santanna",
                "imputation",
                "two-stage",
                "extended-twfe"
            })
    void overTwoPeriodsEveryEstimatorIsTheDifferenceOfMeanChanges(String estimator) {
        GeneratedStudy study = Degenerate.TWO_PERIODS.of(STUDY);
        double ofTreated = mean(study, row -> row.start() != null && row.year() == 2002)
                - mean(study, row -> row.start() != null && row.year() == 2001);
        double ofControls = mean(study, row -> row.start() == null && row.year() == 2002)
                - mean(study, row -> row.start() == null && row.year() == 2001);
        assertThat(estimate(found(study, estimator), "att")).isCloseTo(ofTreated - ofControls, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"twfe", "sun-abraham", "callaway-santanna"})
    void oneTreatedUnitIsComparedWithTheMeanOfTheControls(String estimator) {
        GeneratedStudy study = Degenerate.ONE_TREATED_UNIT.of(STUDY);
        int start = Objects.requireNonNull(study.rows().stream()
                .filter(row -> row.start() != null)
                .toList()
                .get(0)
                .start());
        double ofTreated = mean(study, row -> row.start() != null && row.year() == start)
                - mean(study, row -> row.start() != null && row.year() == start - 1);
        double ofControls = mean(study, row -> row.start() == null && row.year() == start)
                - mean(study, row -> row.start() == null && row.year() == start - 1);
        assertThat(estimate(found(study, estimator), "period:0")).isCloseTo(ofTreated - ofControls, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "CONSTANT_OUTCOME",
                "ZERO_OUTCOME",
                "OUTCOME_OF_THE_UNIT",
                "EXACT_EFFECT",
                "NO_OUTCOME",
                "ONE_PERIOD",
                "ONE_UNIT",
                "ONE_ROW"
            })
    void withoutVariationOrRowsNobodyTellsAnError(Degenerate design) {
        for (GeneratedStudy study : List.of(STUDY, GeneratedStudy.unbalanced())) {
            // Other than in a balanced panel, group-time effects compare levels: to them that of a unit is variation.
            List<Variant> variants = Variant.some().stream()
                    .filter(variant -> !variant.text().matches(".*rows: (unbalanced|cross-sections).*"))
                    .toList();
            assertNothingEstimated(design.of(study).findings(variants).estimates());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"twfe", "sun-abraham", "callaway-santanna", "imputation", "two-stage", "extended-twfe"})
    void withoutWeightNoRowIsLeft(String estimator) {
        Map<String, TermEstimate> found = found(Degenerate.NO_WEIGHT.of(STUDY), estimator + ", weights: w");
        assertThat(value(found, "att")).isEqualTo(new Value.NotIdentified("no row is left"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1e8 + 0.1, 1.0 / 3, -7e-9, 4.1e15})
    void anOutcomeThatDoesNotVaryHasNoShareToExplain(double constant) {
        for (GeneratedStudy study : List.of(STUDY, GeneratedStudy.unbalanced())) {
            Findings found = study.map(row -> row.outcome(constant)).findings(Variant.some());
            found.estimates().forEach((id, each) -> {
                if (id.matches(".*\\.(r2|r2_adjusted)")) {
                    assertThat(each.value()).as(id).isEqualTo(new Value.NotIdentified("the outcome does not vary"));
                }
            });
            assertNothingEstimated(found.estimates());
        }
    }

    @Test
    void aPerfectFitHasNoLikelihoodAndNoResidual() {
        for (GeneratedStudy study : List.of(STUDY, GeneratedStudy.unbalanced())) {
            Findings found = Degenerate.EXACT_EFFECT.of(study).findings(Variant.some());
            found.estimates().forEach((id, each) -> {
                if (id.matches(".*\\.(aic|bic)")) {
                    assertThat(each.value()).as(id).isEqualTo(new Value.NotIdentified("the fit is perfect"));
                } else if (id.endsWith(".rmse")) {
                    assertThat(each.value()).as(id).isEqualTo(new Value.Plain(0));
                }
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"twfe", "twfe, event_time: none", "sun-abraham", "extended-twfe", "callaway-santanna"})
    void oneClusterTellsNoError(String estimator) {
        String clustered = estimator + ", inference: {cluster: region}";
        assertNothingEstimated(found(Degenerate.ONE_CLUSTER.of(STUDY), clustered));
    }

    @ParameterizedTest
    @ValueSource(strings = {"twfe", "sun-abraham", "imputation", "two-stage"})
    void aCovariateThatRepeatsAnotherChangesNothing(String estimator) {
        Map<String, TermEstimate> one = found(STUDY, estimator + ", covariates: [x]");
        Map<String, TermEstimate> both =
                found(Degenerate.COVARIATE_IS_ANOTHER.of(STUDY), estimator + ", covariates: [x, z]");
        for (String term : List.of("att", "period:0", "period:2")) {
            assertThat(estimate(both, term)).as(term).isCloseTo(estimate(one, term), within(1e-12));
        }
    }

    @Test
    void aCovariateThatIsTheTreatmentIsDroppedForIt() {
        Map<String, TermEstimate> with =
                found(Degenerate.COVARIATE_IS_THE_TREATMENT.of(STUDY), "twfe, event_time: none, covariates: [x]");
        assertThat(value(with, "covariate:x"))
                .isEqualTo(new Value.NotIdentified("collinear with the regressors before it"));
        assertThat(estimate(with, "att"))
                .isCloseTo(estimate(found(STUDY, "twfe, event_time: none"), "att"), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"doubly-robust", "doubly-robust-improved", "ipw"})
    void whatSeparatesTheTreatedLeavesNoEffect(String estimand) {
        assertNothingEstimated(found(
                Degenerate.PERFECT_SEPARATION.of(STUDY), "callaway-santanna, covariates: [x], estimand: " + estimand));
    }

    @ParameterizedTest
    @ValueSource(strings = {"twfe", "sun-abraham", "callaway-santanna, control: not-yet-treated", "imputation"})
    void whenAllAreTreatedAtOnceThereIsNoEffect(String estimator) {
        assertNothingEstimated(found(Degenerate.ALL_TREATED_AT_ONCE.of(STUDY), estimator));
    }
}
