package org.didactic.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.didactic.estimate.SmallStudy.estimate;
import static org.didactic.estimate.SmallStudy.value;
import static org.didactic.estimate.SmallStudy.years;

import java.util.Locale;
import java.util.Objects;
import org.didactic.text.UserErrorException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What group-time effects say where the data stop carrying a number. */
class GroupTimeEdgesTest {
    private static final String PLAIN = "callaway-santanna";
    private static final String NOT_YET = "callaway-santanna, control: not-yet-treated";
    private static final String WITH_X = "callaway-santanna, covariates: [x]";

    private static SmallStudy withControls() {
        return new SmallStudy()
                .unit("a", "", years())
                .unit("b", "", years())
                .unit("c", "", years())
                .unit("d", "2003", years())
                .unit("e", "2004", years())
                .unit("f", "2004", years());
    }

    private static Value notIdentified(Estimation estimation, String term) {
        Value value = value(estimation, term);
        assertThat(value).isInstanceOf(Value.NotIdentified.class);
        return value;
    }

    /** A study with this covariate of each unit, which is not there when empty; the last two are treated from 2003. */
    private static SmallStudy covariate(String... ofUnit) {
        SmallStudy study = new SmallStudy();
        for (int unit = 0; unit < ofUnit.length; unit++) {
            if (ofUnit[unit].isEmpty()) {
                continue;
            }
            boolean treated = unit >= ofUnit.length - 2;
            for (int year : years()) {
                double y = StrictMath.sin(year * 7.1 + unit * 3.3);
                String name = "u" + unit;
                study.row(name, year, treated ? "2003" : "", String.format(Locale.ROOT, "%.6f", y), ofUnit[unit], "1");
            }
        }
        return study;
    }

    @Test
    void oneTreatedUnitHasAnEffectWhoseErrorIsThatOfTheControls() {
        Estimation estimation = new SmallStudy()
                .unit("a", "", years())
                .unit("b", "", years())
                .unit("c", "", years())
                .unit("d", "2003", years())
                .estimate(PLAIN);
        Value.Estimated cell = (Value.Estimated) value(estimation, "cell:2003:0");
        assertThat(cell.standardError()).isPositive();
        assertThat(estimate(estimation, "period:0")).isEqualTo(cell.estimate());
    }

    @Test
    void withoutNeverTreatedUnitsNothingIsComparedWithThem() {
        Estimation estimation = new SmallStudy()
                .unit("d", "2003", years())
                .unit("e", "2004", years())
                .estimate(PLAIN);
        assertThat(notIdentified(estimation, "att"))
                .isEqualTo(new Value.NotIdentified("no unit is never treated, and only such units are to be controls"));
        notIdentified(estimation, "att:dynamic");
        notIdentified(estimation, "pretrend_wald");
    }

    @Test
    void withoutNeverTreatedUnitsTheLastCohortIsTheControlOfThoseNotYetTreated() {
        Estimation last = new SmallStudy()
                .unit("d", "2003", years())
                .unit("e", "2003", years())
                .unit("f", "2006", years())
                .unit("g", "2006", years())
                .estimate(NOT_YET);
        Estimation recoded = new SmallStudy()
                .unit("d", "2003", 2001, 2002, 2003, 2004, 2005)
                .unit("e", "2003", 2001, 2002, 2003, 2004, 2005)
                .unit("f", "", 2001, 2002, 2003, 2004, 2005)
                .unit("g", "", 2001, 2002, 2003, 2004, 2005)
                .estimate(PLAIN);
        assertThat(estimate(last, "att")).isEqualTo(estimate(recoded, "att"));
        assertThat(last.sample().exclusions().stream().filter(Objects::nonNull).map(Exclusion::text))
                .hasSize(4)
                .containsOnly("no control left");
        assertThat(last.notes())
                .contains(
                        "No unit is never treated: cohort 2006 serves as control, and rows from 2006 on are left out.");
    }

    @Test
    void unitsThatAllStartTogetherHaveNoControl() {
        Estimation estimation = new SmallStudy()
                .unit("d", "2003", years())
                .unit("e", "2003", years())
                .estimate(NOT_YET);
        notIdentified(estimation, "att");
    }

    @Test
    void alwaysTreatedUnitsAndThoseWhoseAnticipationReachesTheFirstPeriodAreLeftOut() {
        Estimation estimation = withControls()
                .unit("g", "2001", years())
                .unit("h", "2002", years())
                .estimate("callaway-santanna, anticipation: 1");
        assertThat(estimation.sample().exclusions().stream()
                        .filter(Objects::nonNull)
                        .map(Exclusion::text)
                        .distinct())
                .containsExactly("always treated", "always treated: anticipation");
        assertThat(estimation.sample().treatedUnits()).containsExactly("d", "e", "f");
    }

    @Test
    void anOutcomeThatDoesNotVaryHasNoError() {
        SmallStudy study = new SmallStudy();
        for (int unit = 0; unit < 6; unit++) {
            for (int year : years()) {
                study.row("u" + unit, year, unit < 2 ? "2003" : "", "4", "1", "1");
            }
        }
        Estimation estimation = study.estimate(PLAIN);
        notIdentified(estimation, "att");
        notIdentified(estimation, "cell:2003:0");
        notIdentified(estimation, "pretrend_wald");
    }

    @ParameterizedTest
    @ValueSource(strings = {"doubly-robust", "doubly-robust-improved", "regression", "ipw"})
    void aCovariateEqualToTheTreatmentLeavesNothingToCompare(String estimand) {
        Estimation estimation =
                covariate("0", "0", "0", "0", "0", "1", "1").estimate(WITH_X + ", estimand: " + estimand);
        notIdentified(estimation, "att");
        notIdentified(estimation, "cell:2003:0");
        assertThat(estimation.notes()).anyMatch(note -> note.startsWith("Left out of all averages: cell:2003:-1,"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"doubly-robust", "doubly-robust-improved", "ipw"})
    void aCovariateThatSeparatesTheTreatedIsToldAsSuch(String estimand) {
        Estimation estimation =
                covariate("1", "2", "3", "4", "5", "8", "9").estimate(WITH_X + ", estimand: " + estimand);
        assertThat(notIdentified(estimation, "cell:2003:0"))
                .isEqualTo(new Value.NotIdentified(
                        "the covariates tell the cohort from its controls: a fitted propensity is 0.999 or more"));
    }

    @Test
    void withoutOverlapARegressionStillForetells() {
        Estimation estimation =
                covariate("1", "2", "3", "4", "5", "8", "9").estimate(WITH_X + ", estimand: regression");
        assertThat(value(estimation, "cell:2003:0")).isInstanceOf(Value.Estimated.class);
    }

    @Test
    void aCovariateOfControlsOnlyIsNoObstacle() {
        // The likelihood has no maximum: the propensity of the first control falls to zero, as if it were not there.
        Estimation with = covariate("1", "0", "0", "0", "0", "0", "0").estimate(WITH_X + ", estimand: ipw");
        Estimation without = covariate("", "0", "0", "0", "0", "0", "0").estimate(PLAIN);
        assertThat(estimate(with, "att")).isCloseTo(estimate(without, "att"), within(1e-6));
    }

    @Test
    void oneClusterTellsNoError() {
        Estimation estimation = new SmallStudy()
                .unit("a1", "", years())
                .unit("a2", "", years())
                .unit("a3", "2003", years())
                .unit("a4", "2003", years())
                .estimate("callaway-santanna, inference: {covariance: cluster, cluster: region}");
        assertThat(notIdentified(estimation, "att")).isEqualTo(Value.NotIdentified.withoutError());
    }

    @Test
    void clustersInTwoWaysAreRefused() {
        String twoWays = "inference: {covariance: cluster, cluster: [unit, region]}";
        assertThatThrownBy(() -> withControls().estimate("callaway-santanna, " + twoWays))
                .isInstanceOf(UserErrorException.class)
                .hasMessageContaining("callaway-santanna takes one column of clusters (unit, region).");
        assertThatThrownBy(() -> withControls().estimate("callaway-santanna", twoWays))
                .isInstanceOf(UserErrorException.class)
                .hasMessageContaining("give it an inference of its own with one of them");
    }

    @Test
    void aPeriodThatOneUnitOnlyHasLeavesNoOtherUnitComplete() {
        Estimation estimation = withControls()
                .unit("g", "", 2001, 2002, 2003, 2004, 2005, 2006, 2007)
                .estimate(PLAIN);
        assertThat(notIdentified(estimation, "att"))
                .isEqualTo(
                        new Value.NotIdentified(
                                "no treated unit is left that others could be compared with: "
                                        + "6 of 7 units lack a period of the sample (2007 for 6 of them); rows: unbalanced keeps them"));
        assertThat(estimation.sample().units()).isEqualTo(1);
    }

    @Test
    void withoutCovariatesAllEstimandsAgree() {
        double plain = estimate(withControls().estimate(PLAIN), "att");
        for (String estimand : new String[] {"doubly-robust-improved", "regression", "ipw"}) {
            Estimation other = withControls().estimate(PLAIN + ", estimand: " + estimand);
            assertThat(estimate(other, "att")).isEqualTo(plain);
        }
    }

    @Test
    void equalWeightsAreNoWeights() {
        SmallStudy one = withControls();
        double plain = estimate(one.estimate(PLAIN), "att");
        Estimation weighted = one.estimate(PLAIN + ", weights: w");
        assertThat(estimate(weighted, "att")).isCloseTo(plain, within(1e-14));
    }
}
