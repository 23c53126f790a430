package org.didactic.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.didactic.estimate.SmallStudy.value;
import static org.didactic.estimate.SmallStudy.years;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What covariances say where few clusters or rows carry a number, and what the small-sample presets change. */
class CovarianceEdgesTest {
    private static SmallStudy study() {
        return new SmallStudy()
                .unit("a", "", years())
                .unit("b", "", years())
                .unit("c", "", years())
                .unit("d", "2003", years())
                .unit("e", "2004", years())
                .unit("f", "2005", years());
    }

    /** Only unit d is treated two years ahead of all others: it alone has the event time 3. */
    private static Estimation singled(String covariance) {
        return new SmallStudy()
                .unit("a", "", years())
                .unit("b", "", years())
                .unit("c", "", years())
                .unit("d", "2003", years())
                .unit("e", "2005", years())
                .unit("f", "2005", years())
                .estimate("twfe, inference: {covariance: " + covariance + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CR3", "jackknife"})
    void whatOneClusterAloneTellsHasNoErrorWithoutIt(String covariance) {
        Estimation estimation = singled(covariance);
        Value reason = new Value.NotIdentified(
                "one cluster alone tells of it (d): without it there is no " + covariance + " error");
        assertThat(value(estimation, "period:3")).isEqualTo(reason);
        assertThat(value(estimation, "att")).isEqualTo(reason);
        assertThat(value(estimation, "period:0")).isInstanceOf(Value.Estimated.class);
        assertThat(estimation.covariance().terms()).contains(new Term.Period(0)).doesNotContain(new Term.Period(3));
    }

    @Test
    void theRootOfCr2LeavesOutWhatOneClusterAloneTells() {
        assertThat(value(singled("CR2"), "period:0")).isInstanceOf(Value.Estimated.class);
        assertThat(value(singled("CR2"), "att")).isInstanceOf(Value.Estimated.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HC2", "HC3"})
    void whatOneRowAloneTellsHasNoErrorFromLeverage(String covariance) {
        Estimation estimation = singled(covariance);
        assertThat(value(estimation, "period:3"))
                .isEqualTo(new Value.NotIdentified(
                        "one row alone tells of it: its leverage is 1, so that " + covariance + " gives no error"));
        assertThat(value(estimation, "period:0")).isInstanceOf(Value.Estimated.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CR2", "CR3", "jackknife"})
    void clustersThatCutThroughUnitsHaveNoBiasReducedErrors(String covariance) {
        Estimation estimation =
                study().estimate("twfe, event_time: none, inference: {covariance: " + covariance + ", cluster: year}");
        assertThat(value(estimation, "att"))
                .isEqualTo(new Value.NotIdentified(covariance
                        + " needs the effect with most levels to lie within clusters, and year cuts through it"));
    }

    @Test
    void oneClusterOfAWayGivesNoErrorsAndSaysWhich() {
        Estimation estimation = study().estimate("twfe, inference: {cluster: [unit, w]}");
        assertThat(value(estimation, "att")).isEqualTo(new Value.NotIdentified("all rows lie in one cluster (w)"));
    }

    @Test
    void aWayThatNestsAnotherCountsAlone() {
        Estimation both = halves().estimate("twfe, event_time: none, inference: {cluster: [unit, region]}");
        Estimation coarse = halves().estimate("twfe, event_time: none, inference: {cluster: region}");
        assertThat(error(both)).isCloseTo(error(coarse), within(1e-12 * error(coarse)));
        assertThat(both.covariance().raw()).isEmpty();
        assertThat(both.notes()).isEmpty();
        assertThat(both.sample().clusters()).isEqualTo(3);
    }

    private static SmallStudy halves() {
        return new SmallStudy()
                .unit("a1", "", years())
                .unit("a2", "2003", years())
                .unit("b1", "", years())
                .unit("b2", "2004", years())
                .unit("c1", "", years())
                .unit("c2", "2005", years());
    }

    private static double error(Estimation estimation) {
        return ((Value.Estimated) value(estimation, "att")).standardError();
    }

    @Test
    void thePresetOfFixest011KeepsSingletonsUnlessTheFileDropsThem() {
        SmallStudy study = study().unit("g", "", 2001);
        String old = "twfe, event_time: none, inference: {small_sample: fixest-0.11}";
        assertThat(study.estimate("twfe, event_time: none").sample().rows()).hasSize(36);
        assertThat(study.estimate(old).sample().rows()).hasSize(37);
        assertThat(study.estimate(old, "singletons: drop").sample().rows()).hasSize(36);
        assertThat(study.estimate("twfe, event_time: none", "singletons: keep")
                        .sample()
                        .rows())
                .hasSize(37);
    }

    @ParameterizedTest
    // Five is clusters less one; 36 rows have 2 coefficients, 6 units and 5 further periods.
    @CsvSource({"fixest, 5", "reghdfe, 5", "fixest-0.11, 23"})
    void jointTestsRestOnTheDegreesOfFreedomOfThePreset(String preset, double denominator) {
        Value.Test test = (Value.Test) value(ofPreset(preset), "pretrend_wald");
        assertThat(test.denominatorDf()).isEqualTo(denominator);
        assertThat(test.numeratorDf()).isEqualTo(1);
        Value.Estimated single = (Value.Estimated) value(ofPreset(preset), "pretrend");
        double square = single.statistic() * single.statistic();
        assertThat(test.statistic()).isCloseTo(square, within(1e-10 * square));
    }

    @Test
    void withoutASmallSampleCorrectionTheJointTestIsChiSquared() {
        Value.Test test = (Value.Test) value(ofPreset("none"), "pretrend_wald");
        Value.Estimated single = (Value.Estimated) value(ofPreset("none"), "pretrend");
        assertThat(test.denominatorDf()).isNull();
        assertThat(test.p()).isCloseTo(single.p(), within(1e-12 * single.p()));
    }

    private static Estimation ofPreset(String preset) {
        return study().estimate("twfe, event_time: {reference: -1, bins: {-2: [.., -2], 0: [0, ..]}},"
                + " inference: {small_sample: " + preset + "}");
    }

    @Test
    void effectsBeforeTheStartThatDetermineOneAnotherAreNotTestedJointly() {
        SmallStudy twoClusters = new SmallStudy();
        for (String unit : List.of("a1", "a2", "b1", "b2")) {
            twoClusters.unit(unit, unit.endsWith("1") ? "" : "2005", years());
        }
        Estimation estimation = twoClusters.estimate("twfe, inference: {cluster: region}");
        assertThat(value(estimation, "pretrend_wald"))
                .isEqualTo(new Value.NotIdentified(
                        "the effects before the start determine one another: too few units or clusters tell of them"));
    }
}
