package org.didactic.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.didactic.estimate.SmallStudy.estimate;
import static org.didactic.estimate.SmallStudy.value;
import static org.didactic.estimate.SmallStudy.years;

import java.util.List;
import java.util.Objects;
import org.didactic.text.UserErrorException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the estimators that rest on untreated rows say where those carry no number. */
class EdgeOfImputationTest {

    private static SmallStudy withControls() {
        return new SmallStudy()
                .unit("a", "", years())
                .unit("b", "", years())
                .unit("c", "", years())
                .unit("d", "2003", years())
                .unit("e", "2004", years())
                .unit("f", "2004", years());
    }

    private static List<String> reasons(Estimation estimation) {
        return estimation.sample().exclusions().stream()
                .filter(Objects::nonNull)
                .map(Exclusion::text)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"imputation", "two-stage", "extended-twfe"})
    void unitsAndPeriodsWithoutAnUntreatedRowAreLeftOutAndNamed(String method) {
        Estimation without = withControls().estimate(method);
        Estimation with = withControls()
                .unit("g", "2004", 2004, 2005, 2006)
                .unit("h", "2000", years())
                .row("d", 2007, "2003", "1", "1", "1")
                .row("e", 2007, "2004", "3", "1", "1")
                .estimate(method);
        assertThat(reasons(with))
                .containsExactly(
                        "no control left: no untreated row of the period",
                        "no control left: no untreated row of the unit",
                        "always treated");
        assertThat(with.notes())
                .contains(
                        "Left out, since no untreated row has their unit: g.",
                        "Left out, since no untreated row has their period: 2007.");
        assertThat(estimate(with, "att")).isCloseTo(estimate(without, "att"), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"imputation", "two-stage", "extended-twfe"})
    void whenAllUnitsAreTreatedInTheEndTheirEarlierRowsAreTheControls(String method) {
        Estimation estimation = new SmallStudy()
                .unit("a", "2003", years())
                .unit("b", "2003", years())
                .unit("c", "2005", years())
                .unit("d", "2005", years())
                .estimate(method);
        assertThat(estimate(estimation, "period:0")).isNotNaN();
        assertThat(reasons(estimation)).containsExactly("no control left: no untreated row of the period");
        assertThat(estimation.support())
                .filteredOn(cell -> cell.key() >= 0)
                .extracting(SupportCell::cohort)
                .containsOnly(2003);
    }

    @ParameterizedTest
    @ValueSource(strings = {"imputation", "two-stage", "extended-twfe"})
    void whenAllRowsAreTreatedNoneIsLeft(String method) {
        Estimation estimation = new SmallStudy()
                .unit("a", "2001", years())
                .unit("b", "1999", years())
                .estimate(method);
        assertThat(value(estimation, "att")).isEqualTo(new Value.NotIdentified("no row is left"));
        assertThat(value(estimation, "n")).isEqualTo(new Value.Plain(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"imputation", "two-stage", "extended-twfe"})
    void withoutATreatedRowThereIsNoEffect(String method) {
        Estimation estimation = new SmallStudy()
                .unit("a", "", years())
                .unit("b", "2030", years())
                .estimate(method);
        assertThat(value(estimation, "att")).isEqualTo(new Value.NotIdentified("no treated row is used"));
        assertThat(value(estimation, "n")).isEqualTo(new Value.Plain(12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"imputation", "two-stage"})
    void aCovariateThatIsTheTreatmentLeavesNoTreatedRow(String method) {
        SmallStudy study = new SmallStudy();
        for (String unit : List.of("a", "b", "c", "d")) {
            for (int year : years()) {
                boolean treated = unit.compareTo("b") > 0 && year >= 2004;
                double y = StrictMath.sin(year * 7.1 + unit.hashCode());
                study.row(
                        unit,
                        year,
                        unit.compareTo("b") > 0 ? "2004" : "",
                        Double.toString(y),
                        treated ? "1" : "0",
                        "1");
            }
        }
        Estimation estimation = study.estimate(method, "covariates: [x]");
        assertThat(value(estimation, "att")).isEqualTo(new Value.NotIdentified("no treated row is used"));
        assertThat(reasons(estimation)).containsExactly("no control left: untreated rows do not tell x");
        assertThat(estimation.notes()).contains("Treated rows are left out: untreated rows do not tell x.");
        assertThat(estimation.dropped()).extracting(Dropped::term).containsExactly(new Term.Covariate("x"));
    }

    @Test
    void extendedTwfeWithTheTreatmentAsCovariateHasNoSeparateEffect() {
        SmallStudy study = new SmallStudy();
        for (String unit : List.of("a", "b", "c", "d", "e")) {
            for (int year : years()) {
                boolean treated = unit.compareTo("b") > 0 && year >= 2004;
                double y = StrictMath.sin(year * 7.1 + unit.hashCode());
                study.row(
                        unit,
                        year,
                        unit.compareTo("b") > 0 ? "2004" : "",
                        Double.toString(y),
                        treated ? "1" : "0",
                        "1");
            }
        }
        assertThat(value(study.estimate("extended-twfe", "covariates: [x]"), "att"))
                .isEqualTo(new Value.NotIdentified("not separable from the unit and period effects"));
    }

    @Test
    void aPeriodThatUntreatedRowsShowOnlyOfOtherUnitsIsNotComparable() {
        // Untreated rows fall apart: a and b are seen untreated until 2003, c and d from 2004 on.
        Estimation estimation = new SmallStudy()
                .unit("a", "2004", years())
                .unit("b", "2004", years())
                .unit("c", "", 2004, 2005, 2006)
                .unit("d", "", 2004, 2005, 2006)
                .estimate("imputation");
        assertThat(reasons(estimation)).containsExactly("no control left: untreated rows do not tell the effects");
        assertThat(value(estimation, "att")).isEqualTo(new Value.NotIdentified("no treated row is used"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"imputation", "two-stage"})
    void oneTreatedUnitHasAnErrorAndAnImputedOneSaysThatItIsTooSmall(String method) {
        Estimation estimation = new SmallStudy()
                .unit("a", "", years())
                .unit("b", "", years())
                .unit("c", "", years())
                .unit("d", "2004", years())
                .estimate(method);
        Value.Estimated value = (Value.Estimated) value(estimation, "att");
        assertThat(value.standardError()).isPositive();
        assertThat(String.join(" ", estimation.notes()).contains("rests on one unit"))
                .isEqualTo(method.equals("imputation"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"imputation", "two-stage", "extended-twfe"})
    void anOutcomeThatDoesNotVaryHasNoError(String method) {
        SmallStudy study = new SmallStudy();
        for (String unit : List.of("a", "b", "c", "d")) {
            for (int year : years()) {
                study.row(unit, year, unit.equals("d") ? "2004" : "", "3.7", "1", "1");
            }
        }
        assertThat(value(study.estimate(method), "att"))
                .isEqualTo(new Value.NotIdentified("the fit is perfect, so that no error can be told"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"imputation", "two-stage", "extended-twfe"})
    void oneClusterHasNoError(String method) {
        Estimation estimation = new SmallStudy()
                .unit("a1", "", years())
                .unit("a2", "2004", years())
                .estimate(method + ", inference: {covariance: cluster, cluster: region}");
        assertThat(value(estimation, "att")).isEqualTo(new Value.NotIdentified("all rows lie in one cluster"));
        assertThat(estimation.covariance().problem()).isEqualTo("all rows lie in one cluster");
    }

    @ParameterizedTest
    @ValueSource(strings = {"imputation", "two-stage"})
    void clustersThatCutThroughUnitsGiveWayToUnits(String method) {
        SmallStudy study = withControls().unit("g", "2005", years());
        Estimation units = study.estimate(method);
        Estimation years = study.estimate(method + ", inference: {covariance: cluster, cluster: year}");
        Estimation none = study.estimate(method, "inference: {covariance: HC1}");
        assertThat(value(years, "att")).isEqualTo(value(units, "att"));
        assertThat(value(none, "att")).isEqualTo(value(units, "att"));
        assertThat(years.notes()).contains("Errors are clustered by unit: the clusters asked for cut through units.");
        assertThat(none.notes()).contains("Errors are clustered by unit, whatever the covariance of regressions.");
        for (Estimation each : List.of(years, none)) {
            assertThat(each.covariance().clusters()).isEqualTo(7);
            assertThat(each.sample().clusters()).isEqualTo(7);
            assertThat(each.sample().treatedClusters()).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"imputation", "two-stage"})
    void clustersOfSeveralColumnsGiveWayToUnitsForWhatTheyAre(String method) {
        Estimation units = withControls().estimate(method);
        Estimation several =
                withControls().estimate(method, "inference: {covariance: cluster, cluster: [unit, region]}");
        assertThat(value(several, "att")).isEqualTo(value(units, "att"));
        assertThat(several.notes())
                .contains("Errors are clustered by unit: those asked for are clusters of several columns.");
    }

    @Test
    void aCovarianceOfRegressionsIsRefusedWhereTheEstimatorItselfNamesIt() {
        assertThatThrownBy(() -> withControls().estimate("imputation, inference: {covariance: HC1}"))
                .isInstanceOf(UserErrorException.class)
                .hasMessageContaining("imputation has errors of kind cluster and iid only (HC1).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"imputation", "two-stage", "extended-twfe"})
    void withoutEventTimesThereIsOnlyTheAverage(String method) {
        Estimation estimation = withControls().estimate(method + ", event_time: none");
        assertThat(estimation.estimates().stream().map(TermEstimate::term))
                .allMatch(term -> term instanceof Term.Att || term instanceof Term.Fit);
        assertThat(estimate(estimation, "att"))
                .isEqualTo(estimate(withControls().estimate(method), "att"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"imputation", "two-stage"})
    void aLevelOfAFurtherEffectNeedsAnUntreatedRowToo(String method) {
        Estimation estimation = withControls()
                .unit("a2", "2004", years())
                .unit("b2", "2004", years())
                .estimate(method + ", effects: [year^region]");
        assertThat(reasons(estimation)).containsExactly("no control left: no untreated row of the year^region");
        assertThat(estimation.notes()).contains("Left out, since no untreated row has their year^region: d, e, f.");
        assertThat(estimation.sample().treatedUnits()).containsExactly("a2", "b2", "d", "e", "f");
        assertThat(value(estimation, "att")).isInstanceOf(Value.Estimated.class);
    }

    @Test
    void everyUsedRowAndUnitBehindAnEffectIsCounted() {
        Estimation estimation = withControls().estimate("imputation");
        TermEstimate att = estimation.estimates().get(0);
        assertThat(att.rows()).isEqualTo(4 + 3 + 3);
        assertThat(att.treatedUnits()).isEqualTo(3);
        assertThat(estimation.support()).contains(new SupportCell(0, 2004, List.of("e", "f"), 2, 2));
        assertThat(estimation.sample().units()).isEqualTo(6);
        assertThat(estimation.sample().clusters()).isEqualTo(6);
    }
}
