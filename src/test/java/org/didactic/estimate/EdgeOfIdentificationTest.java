package org.didactic.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.didactic.estimate.SmallStudy.estimate;
import static org.didactic.estimate.SmallStudy.value;
import static org.didactic.estimate.SmallStudy.years;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the estimators say where the data stop carrying a number. */
class EdgeOfIdentificationTest {
    private static final String SUN_ABRAHAM = "sun-abraham";

    private static SmallStudy withControls() {
        return new SmallStudy()
                .unit("a", "", years())
                .unit("b", "", years())
                .unit("c", "", years())
                .unit("d", "2003", years())
                .unit("e", "2004", years())
                .unit("f", "2004", years());
    }

    @Test
    void aCohortWithoutTheReferenceIsNotReportedAndDoesNotServeAsControl() {
        Estimation without = withControls().estimate(SUN_ABRAHAM);
        Estimation with = withControls().unit("g", "2005", 2005, 2006).estimate(SUN_ABRAHAM);
        assertThat(value(with, "cell:2005:0"))
                .isEqualTo(new Value.NotIdentified("the cohort has no used row at the reference"));
        assertThat(value(with, "cohort:2005")).isEqualTo(new Value.NotIdentified("no used row at the reference"));
        assertThat(with.notes())
                .containsExactly("Cohort 2005 has no used row at the reference -1: its effects are not identified.");
        assertThat(estimate(with, "att")).isCloseTo(estimate(without, "att"), within(1e-12));
    }

    @Test
    void withoutNeverTreatedUnitsTheLastCohortIsTheControl() {
        SmallStudy study = new SmallStudy()
                .unit("d", "2003", years())
                .unit("e", "2003", years())
                .unit("f", "2006", years())
                .unit("g", "2006", years());
        Estimation last = study.estimate(SUN_ABRAHAM);
        Estimation recoded = new SmallStudy()
                .unit("d", "2003", 2001, 2002, 2003, 2004, 2005)
                .unit("e", "2003", 2001, 2002, 2003, 2004, 2005)
                .unit("f", "", 2001, 2002, 2003, 2004, 2005)
                .unit("g", "", 2001, 2002, 2003, 2004, 2005)
                .estimate(SUN_ABRAHAM);
        assertThat(estimate(last, "att")).isEqualTo(estimate(recoded, "att"));
        assertThat(last.sample().exclusions().stream().filter(Objects::nonNull).map(Exclusion::text))
                .hasSize(4)
                .containsOnly("no control left");
        assertThat(last.notes())
                .containsExactly(
                        "No unit is never treated: cohort 2006 serves as control, and rows from 2006 on are left out.");
    }

    @Test
    void withoutARowAtTheReferenceTheEventStudyReportsNothing() {
        Estimation estimation = new SmallStudy()
                .unit("a", "", years())
                .unit("b", "", years())
                .unit("d", "2003", 2001, 2003, 2004)
                .unit("e", "2003", 2001, 2003, 2004)
                .estimate("twfe");
        Value reason = new Value.NotIdentified("no treated row at the reference -1 is used");
        assertThat(value(estimation, "att")).isEqualTo(reason);
        assertThat(value(estimation, "period:0")).isEqualTo(reason);
        assertThat(value(estimation, "period:-1")).isEqualTo(new Value.Reference());
    }

    @Test
    void aDeclaredBinWithoutRowsSaysSo() {
        Estimation estimation = withControls().estimate("twfe", "event_time: {reference: -1, bins: {9: [7, 9]}}");
        assertThat(value(estimation, "period:9")).isEqualTo(new Value.NotIdentified("no treated rows in it"));
    }

    @Test
    void aUnitThatStartsAfterThePanelIsAControlThroughout() {
        Estimation never = withControls().unit("g", "", years()).estimate(SUN_ABRAHAM);
        Estimation after = withControls().unit("g", "2030", years()).estimate(SUN_ABRAHAM);
        assertThat(estimate(after, "att")).isEqualTo(estimate(never, "att"));
        assertThat(after.sample().treatedUnits()).containsExactly("d", "e", "f");
    }

    @Test
    void aCovariateThatTheUnitEffectsDetermineIsDropped() {
        SmallStudy study = new SmallStudy();
        for (String unit : List.of("a", "b", "c", "d")) {
            for (int year : years()) {
                double wiggle = StrictMath.sin(year * 7.1 + unit.hashCode());
                study.row(
                        unit,
                        year,
                        unit.equals("d") ? "2004" : "",
                        Double.toString(wiggle),
                        "1234.5" + unit.hashCode(),
                        "1");
            }
        }
        Estimation estimation = study.estimate("twfe", "covariates: [x]");
        assertThat(estimation.dropped()).containsExactly(new Dropped(new Term.Covariate("x"), 0));
        assertThat(value(estimation, "covariate:x"))
                .isEqualTo(new Value.NotIdentified("collinear with the regressors before it"));
        assertThat(estimate(estimation, "att")).isEqualTo(estimate(study.estimate("twfe"), "att"));
    }

    @Test
    void oneClusterGivesNoErrorsAndSaysWhy() {
        Estimation estimation = new SmallStudy()
                .unit("a1", "", years())
                .unit("a2", "2004", years())
                .estimate("twfe, inference: {covariance: cluster, cluster: region}");
        assertThat(value(estimation, "att")).isEqualTo(new Value.NotIdentified("all rows lie in one cluster"));
    }

    @Test
    void rowsAreLeftOutForTheFirstReasonThatApplies() {
        Estimation estimation = withControls()
                .row("h", 2001, "NA", "", "", "0")
                .row("i", 2001, "2002", "1", "1", "1")
                .row("j", 2001, "", "", "", "0")
                .row("k", 2001, "", "1", "", "0")
                .row("l", 2001, "", "1", "1", "0")
                .row("m", 2001, "", "1", "1", "")
                .row("n", 2001, "", "1", "1", "1")
                .row("o", 2001, "2001", "1", "1", "1")
                .estimate("sun-abraham, always_treated: drop", "covariates: [x]", "weights: w", "window: [-1, 9]");
        List<String> reasons = estimation.sample().exclusions().stream()
                .filter(Objects::nonNull)
                .map(Exclusion::text)
                .toList();
        assertThat(reasons)
                .containsExactly(
                        "outside window",
                        "outside window",
                        "outside window",
                        "outside window",
                        "outside window",
                        "unknown start",
                        "singleton",
                        "missing outcome",
                        "missing covariate: x",
                        "bad weight",
                        "bad weight",
                        "singleton",
                        "always treated");
    }

    @Test
    void aSingletonIsNoControl() {
        SmallStudy study = new SmallStudy()
                .unit("d", "2003", years())
                .unit("e", "2003", years())
                .unit("f", "2006", years())
                .unit("g", "2006", years());
        Estimation without = study.estimate(SUN_ABRAHAM);
        Estimation with = study.unit("z", "", 2002).estimate(SUN_ABRAHAM);
        assertThat(estimate(with, "att")).isEqualTo(estimate(without, "att"));
        assertThat(with.notes()).isEqualTo(without.notes()).hasSize(1);
    }

    @Test
    void withOneClusterThereIsNoCovarianceAndTheReasonStands() {
        Estimation estimation = new SmallStudy()
                .unit("a1", "", years())
                .unit("a2", "2004", years())
                .estimate("twfe, inference: {covariance: cluster, cluster: region}");
        assertThat(estimation.covariance().terms()).isEmpty();
        assertThat(estimation.covariance().matrix()).isEmpty();
        assertThat(estimation.covariance().problem()).isEqualTo("all rows lie in one cluster");
    }

    @Test
    void anAverageOfCollinearEffectsSaysThatTheyAre() {
        Estimation estimation = new SmallStudy()
                .unit("a", "2004", years())
                .unit("b", "2004", years())
                .estimate("twfe");
        assertThat(value(estimation, "att"))
                .isEqualTo(new Value.NotIdentified("not separable from the unit and period effects"));
    }

    @Test
    void eventTimesWithoutALinkToTheReferenceAreNotReported() {
        SmallStudy study = new SmallStudy();
        for (String unit : List.of("a", "b", "c", "d", "e", "f")) {
            study.unit(unit, unit.compareTo("c") < 0 ? "" : unit.compareTo("e") < 0 ? "2004" : "2003", years());
        }
        Estimation without = study.estimate("twfe");
        Estimation with = study.unit("z", "0", years()).estimate("twfe");
        Value reason = new Value.NotIdentified("not separable from the unit and period effects");
        for (int year : years()) {
            assertThat(value(with, "period:" + year)).isEqualTo(reason);
        }
        assertThat(estimate(with, "att")).isCloseTo(estimate(without, "att"), within(1e-12));
        assertThat(with.notes())
                .containsExactly("Not separable from the unit and period effects, and left out of the averages: "
                        + "period:2001, period:2002, period:2003, period:2004, period:2005, period:2006.");
    }

    @Test
    void withoutAControlTheEventStudyIsNotReportedButOneCoefficientIs() {
        SmallStudy study = new SmallStudy()
                .unit("a", "2003", years())
                .unit("b", "2003", years())
                .unit("c", "2005", years())
                .unit("d", "2005", years());
        Value reason = new Value.NotIdentified("not separable from the unit and period effects");
        assertThat(value(study.estimate("twfe"), "period:1")).isEqualTo(reason);
        assertThat(value(study.estimate("twfe"), "att")).isEqualTo(reason);
        assertThat(value(study.estimate("twfe, event_time: none"), "att")).isInstanceOf(Value.Estimated.class);
    }

    @Test
    void anErrorThatIsRoundingNoiseIsNone() {
        Estimation two = new SmallStudy()
                .unit("a", "", years())
                .unit("b", "2004", years())
                .estimate("twfe, event_time: none");
        assertThat(value(two, "att")).isEqualTo(Value.NotIdentified.withoutError());
        SmallStudy exact = new SmallStudy();
        for (String unit : List.of("a", "b", "c", "d")) {
            for (int year : years()) {
                int effect = unit.equals("d") && year >= 2004 ? 3 : 0;
                exact.row(unit, year, unit.equals("d") ? "2004" : "", Integer.toString(year - 2000 + effect), "1", "1");
            }
        }
        assertThat(value(exact.estimate("twfe"), "period:0"))
                .isEqualTo(new Value.NotIdentified("the fit is perfect, so that no error can be told"));
    }

    @Test
    void aValueThatAnExpressionDoesNotHaveSaysWhy() {
        Estimation estimation = withControls()
                .row("a", 2007, "", "1", "0", "1")
                .row("b", 2007, "", "0", "1", "1")
                .estimateDerived("{log_x: ln(x), inverse: 1 / y}", "covariates: [log_x, inverse]");
        assertThat(estimation.sample().exclusions().stream()
                        .filter(Objects::nonNull)
                        .map(Exclusion::text))
                .containsExactly("missing covariate: log_x (ln of 0)", "missing covariate: inverse (division by 0)");
    }

    @Test
    void noRowLeftIsAResult() {
        Estimation estimation = new SmallStudy()
                .unit("a", "2001", years())
                .unit("b", "2001", years())
                .estimate(SUN_ABRAHAM);
        assertThat(value(estimation, "att")).isEqualTo(new Value.NotIdentified("no row is left"));
        assertThat(value(estimation, "n")).isEqualTo(new Value.Plain(0));
    }
}
