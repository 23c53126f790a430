package org.didactic.diagnose.pretrend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.didactic.diagnose.DesignChecks;
import org.didactic.diagnose.PeriodEffects;
import org.didactic.diagnose.StudyDesign;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.numeric.ChiSquared;
import org.didactic.numeric.FisherF;
import org.didactic.numeric.SymmetricMatrix;
import org.didactic.numeric.UniformCriticalValue;
import org.didactic.spec.EventTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PretrendsTest {
    private static final double RELATIVE = 1e-9;
    private static final double RELATIVE_PROBABILITY = 1e-8;
    private static final double NORMAL_95 = 1.959963984540054;
    private static final int DRAWS = 400_000;
    private static final double SIMULATED = 4 * 0.5 / 632.0;

    private static final ReferencePretrends STUDY = ReferencePretrends.load("""
            - {id: twfe, method: twfe}
            - {id: old, method: twfe, inference: {small_sample: fixest-0.11}}
            - {id: normal, method: twfe, inference: {small_sample: none}}
            - {id: cr2, method: twfe, inference: {covariance: CR2}}
            - {id: sun, method: sun-abraham}
            - {id: imputed, method: imputation}
            - {id: extended, method: extended-twfe}
            - {id: once, method: twfe, event_time: none}
            - {id: groups, method: callaway-santanna, base_period: universal, rows: unbalanced}
            - {id: varying, method: callaway-santanna, rows: unbalanced}
            """);

    @Test
    void theEqualAverageEqualsTheDeltaMethodOfR() {
        Map<?, ?> expected =
                (Map<?, ?>) ReferencePretrends.block("twfe_binned_pretrend").get("equal");
        Value.Estimated equal = (Value.Estimated) STUDY.value("twfe.pretrend:equal");
        assertThat(equal.estimate()).isCloseTo(number(expected, "estimate"), relative(expected, "estimate", RELATIVE));
        assertThat(equal.standardError()).isCloseTo(number(expected, "se"), relative(expected, "se", RELATIVE));
        assertThat(equal.p()).isCloseTo(number(expected, "p"), relative(expected, "p", RELATIVE_PROBABILITY));
        assertThat(equal.df()).isEqualTo(147.0);
    }

    @Test
    void theReferencePullsTheAverageTowardsZeroAndLeavesTheTest() {
        Value.Estimated equal = (Value.Estimated) STUDY.value("twfe.pretrend:equal");
        Value.Estimated with = (Value.Estimated) STUDY.value("twfe.pretrend:with_reference");
        assertThat(with.estimate()).isCloseTo(equal.estimate() * 2 / 3, within(1e-15));
        assertThat(with.standardError()).isCloseTo(equal.standardError() * 2 / 3, within(1e-15));
        assertThat(with.p()).isCloseTo(equal.p(), within(1e-14));
    }

    @Test
    void theJointTestHasTheOtherDenominatorBesideItsOwn() {
        Map<String, Object> expected = ReferencePretrends.block("twfe_binned_wald_pre");
        Value.Test own = (Value.Test) STUDY.value("twfe.pretrend_wald");
        Value.Test residual = (Value.Test) STUDY.value("twfe.pretrend_wald:residual");
        assertThat(own.p()).isCloseTo(number(expected, "p"), relative(expected, "p", RELATIVE_PROBABILITY));
        Map<?, ?> fit = ReferencePretrends.block("twfe_binned");
        double parameters = (number(fit, "bic") - number(fit, "aic")) / (Math.log(number(fit, "n")) - 2);
        assertThat(residual.statistic()).isCloseTo(number(expected, "stat"), relative(expected, "stat", RELATIVE));
        assertThat(residual.denominatorDf()).isCloseTo(number(fit, "n") - parameters, within(1e-4));
        assertThat(residual.p()).isEqualTo(new FisherF(2, residual.denominatorDf()).upperProbability(own.statistic()));
    }

    @Test
    void aPresetThatTakesTheResidualDegreesGetsThoseOfTheClusters() {
        Value.Test own = (Value.Test) STUDY.value("old.pretrend_wald");
        Value.Test clusters = (Value.Test) STUDY.value("old.pretrend_wald:clusters");
        assertThat(own.denominatorDf()).isGreaterThan(1000.0);
        assertThat(clusters.denominatorDf()).isEqualTo(148.0);
        assertThat(clusters.statistic()).isEqualTo(own.statistic());
        assertThat(STUDY.results().find("funded.old.pretrend_wald:residual")).isNull();
    }

    @Test
    void aChiSquaredTestBecomesAnF() {
        Value.Test own = (Value.Test) STUDY.value("normal.pretrend_wald");
        Value.Test residual = (Value.Test) STUDY.value("normal.pretrend_wald:residual");
        assertThat(own.denominatorDf()).isNull();
        assertThat(residual.statistic()).isEqualTo(own.statistic() / 2);
    }

    @Test
    void biasReducedErrorsGiveTheEqualAverageDegreesOfItsOwn() {
        Value.Estimated own = (Value.Estimated) STUDY.value("cr2.pretrend");
        Value.Estimated equal = (Value.Estimated) STUDY.value("cr2.pretrend:equal");
        PeriodEffects before = PeriodEffects.of(STUDY.estimation("cr2")).before();
        double variance = (before.covariance().get(0, 0)
                        + 2 * before.covariance().get(0, 1)
                        + before.covariance().get(1, 1))
                / 4;
        assertThat(equal.standardError()).isCloseTo(Math.sqrt(variance), within(1e-12));
        assertThat(equal.df()).isNotNull().isNotEqualTo(own.df());
    }

    @ParameterizedTest
    @ValueSource(strings = {"twfe", "sun"})
    void periodEffectsHaveTheErrorsThatTheEstimationReports(String estimator) {
        PeriodEffects effects = PeriodEffects.of(STUDY.yearly(estimator));
        for (int i = 0; i < effects.keys().size(); i++) {
            Value.Estimated told = (Value.Estimated)
                    STUDY.value(estimator + "@yearly.period:" + effects.keys().get(i));
            assertThat(effects.standardError(i)).isCloseTo(told.standardError(), within(1e-12));
        }
        assertThat(effects.reference()).isEqualTo(-1);
        assertThat(effects.before().keys()).isNotEmpty().allMatch(key -> key < -1);
    }

    @ParameterizedTest
    @CsvSource({"twfe@yearly, 50", "twfe@yearly, 80", "sun@yearly, 50", "sun@yearly, 80"})
    void theDriftIsBetrayedAsOftenAsItSaysWhenEstimatesAreDrawn(String run, int percent) {
        double gamma = STUDY.plain(run + ".drift:any:" + percent);
        PeriodEffects before =
                PeriodEffects.of(STUDY.yearly(run.replace("@yearly", ""))).before();
        double rejected = shareOfDraws(
                before.correlation(),
                (draw, i) ->
                        Math.abs(draw[i] + gamma * (before.keys().get(i) + 1) / before.standardError(i)) > NORMAL_95);
        assertThat(rejected).isCloseTo(percent / 100.0, within(SIMULATED));
    }

    @Test
    void theJointTestBetraysItsDriftByTheLengthOfItsMean() {
        PeriodEffects before = PeriodEffects.of(STUDY.yearly("twfe")).before();
        double half = STUDY.plain("twfe@yearly.drift:joint:50");
        double mostly = STUDY.plain("twfe@yearly.drift:joint:80");
        assertThat(half).isPositive().isLessThan(mostly);
        SymmetricMatrix correlation = before.correlation();
        Random random = new Random(7);
        int rejected = 0;
        double borderline = new ChiSquared(before.keys().size()).criticalValue(0.95);
        // The estimates in units in which they are independent: z plus L⁻¹ of the drift.
        double[] mean = new double[before.keys().size()];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = mostly * (before.keys().get(i) + 1) / before.standardError(i);
        }
        double[] independent = forward(correlation, mean);
        for (int draw = 0; draw < DRAWS; draw++) {
            double statistic = 0;
            for (double each : independent) {
                double z = random.nextGaussian() + each;
                statistic += z * z;
            }
            rejected += statistic > borderline ? 1 : 0;
        }
        assertThat((double) rejected / DRAWS).isCloseTo(0.8, within(SIMULATED));
    }

    @Test
    void theBiasOfTheAverageIsThatOfItsParts() {
        double gamma = STUDY.plain("twfe@yearly.drift:any:80");
        assertThat(STUDY.plain("twfe@yearly.bias:any:80:period:0")).isCloseTo(gamma, within(1e-15));
        assertThat(STUDY.plain("twfe@yearly.bias:any:80:period:3")).isCloseTo(4 * gamma, within(1e-15));
        double rows = 0;
        double bias = 0;
        for (TermEstimate each : STUDY.yearly("twfe").estimates()) {
            if (each.term() instanceof Term.Period period && period.key() >= 0) {
                rows += each.rows();
                bias += each.rows() * gamma * (period.key() + 1);
            }
        }
        assertThat(STUDY.plain("twfe@yearly.bias:any:80:att")).isCloseTo(bias / rows, within(1e-14));
    }

    @ParameterizedTest
    @ValueSource(strings = {"twfe", "sun"})
    void theBandCoversAllEffectsAsOftenAsItsLevelWhenEstimatesAreDrawn(String estimator) {
        PeriodEffects effects = PeriodEffects.of(STUDY.yearly(estimator));
        int last = effects.keys().size() - 1;
        Value.Range band = (Value.Range) STUDY.value(
                estimator + "@yearly.uniform:period:" + effects.keys().get(last));
        double reach = (band.high() - band.low()) / 2 / effects.standardError(last);
        Random random = new Random(11);
        int outside = 0;
        int draws = DRAWS / 8;
        for (int draw = 0; draw < draws; draw++) {
            double squares = 0;
            for (int i = 0; i < 147; i++) {
                double z = random.nextGaussian();
                squares += z * z;
            }
            double[] drawn = correlated(effects.correlation(), random);
            double scale = Math.sqrt(squares / 147);
            boolean beyond = false;
            for (double each : drawn) {
                beyond |= Math.abs(each) > reach * scale;
            }
            outside += beyond ? 1 : 0;
        }
        assertThat((double) outside / draws).isCloseTo(0.05, within(4 * Math.sqrt(0.05 * 0.95 / draws)));
    }

    @Test
    void estimatorsWithoutEffectsBeforeTheStartSayWhyThereIsNoDrift() {
        assertThat(STUDY.value("imputed.drift:any:80")).isInstanceOf(Value.NotIdentified.class);
        assertThat(STUDY.value("extended@yearly.drift:joint:50")).isInstanceOf(Value.NotIdentified.class);
        assertThat(STUDY.value("varying.drift:any:80")).isInstanceOf(Value.NotIdentified.class);
        assertThat(STUDY.results().find("funded.once.drift:any:80")).isNull();
    }

    @Test
    void groupTimeEffectsAgainstOneBaseTellTheirDriftThemselves() {
        assertThat(STUDY.plain("groups.drift:any:80")).isGreaterThan(STUDY.plain("groups.drift:any:50"));
        assertThat(STUDY.value("groups.bias:any:80:att")).isInstanceOf(Value.Plain.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"twfe", "sun"})
    void aTestThatCouldMissMoreThanTheEffectIsWarnedOf(String estimator) {
        StudyDesign design =
                new StudyDesign(STUDY.evidence().analysis(), STUDY.evidence().panels());
        Value.Estimated average = (Value.Estimated) STUDY.value(estimator + ".att");
        boolean includesZero = average.low() <= 0 && average.high() >= 0;
        double size = includesZero ? average.standardError() : Math.abs(average.estimate());
        boolean expected = STUDY.plain(estimator + "@yearly.bias:any:80:att") > size;
        assertThat(DesignChecks.withEstimates(design, STUDY.evidence()).stream()
                        .filter(each -> each.id().equals("pretrend.low-power"))
                        .anyMatch(each -> each.where().contains("funded." + estimator)))
                .isEqualTo(expected);
    }

    @Test
    void numbersOfTheYearlyRunEqualThoseOfAnotherProgram() {
        // SciPy 1.17: multivariate_normal.cdf and ncx2 on the covariance that fixest gives.
        assertThat(STUDY.plain("twfe@yearly.drift:any:50")).isCloseTo(0.0072061971, within(1e-4 * 0.0072));
        assertThat(STUDY.plain("twfe@yearly.drift:any:80")).isCloseTo(0.0109954690, within(1e-4 * 0.0110));
        assertThat(STUDY.plain("twfe@yearly.drift:joint:50")).isCloseTo(0.009528099736, within(1e-8));
        assertThat(STUDY.plain("twfe@yearly.drift:joint:80")).isCloseTo(0.012991910258, within(1e-8));
    }

    @Test
    void aBandOfNormalNumbersEqualsThatOfAnotherProgram() {
        // SciPy 1.17: the root of multivariate_normal.cdf on the correlations that fixest gives.
        SymmetricMatrix yearly = PeriodEffects.of(STUDY.yearly("twfe")).correlation();
        SymmetricMatrix binned = PeriodEffects.of(STUDY.estimation("twfe")).correlation();
        assertThat(UniformCriticalValue.of(yearly, 0.95, null)).isCloseTo(2.75138, within(5e-4));
        assertThat(UniformCriticalValue.of(binned, 0.95, null)).isCloseTo(2.54041, within(5e-4));
    }

    @Test
    void aBinCountsAtTheMeanEventTimeOfItsRows() {
        MeanEventTimes times = MeanEventTimes.of(
                STUDY.estimation("twfe"),
                STUDY.evidence().panels().values().iterator().next(),
                ((EventTime.Periods) STUDY.evidence().analysis().eventTime()).bins());
        double rows = 0;
        double sum = 0;
        for (TermEstimate each : STUDY.yearly("twfe").estimates()) {
            if (each.term() instanceof Term.Period period && (period.key() == -2 || period.key() == -3)) {
                rows += each.rows();
                sum += each.rows() * period.key();
            }
        }
        assertThat(times.at(-2)).isCloseTo(sum / rows, within(1e-14)).isNotEqualTo(-2.0);
        assertThat(times.at(-1)).isEqualTo(-1.0);
    }

    private interface Beyond {
        boolean test(double[] draw, int place);
    }

    /** The share of draws of correlated numbers of which any lies beyond its bounds. */
    private static double shareOfDraws(SymmetricMatrix correlation, Beyond beyond) {
        Random random = new Random(3);
        int any = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            double[] drawn = correlated(correlation, random);
            boolean found = false;
            for (int i = 0; i < drawn.length; i++) {
                found |= beyond.test(drawn, i);
            }
            any += found ? 1 : 0;
        }
        return (double) any / DRAWS;
    }

    private static double[] correlated(SymmetricMatrix correlation, Random random) {
        double[][] factor = lower(correlation);
        double[] z = new double[factor.length];
        double[] drawn = new double[factor.length];
        for (int i = 0; i < z.length; i++) {
            z[i] = random.nextGaussian();
            for (int k = 0; k <= i; k++) {
                drawn[i] += factor[i][k] * z[k];
            }
        }
        return drawn;
    }

    private static double[] forward(SymmetricMatrix correlation, double[] right) {
        double[][] factor = lower(correlation);
        double[] solved = new double[right.length];
        for (int i = 0; i < right.length; i++) {
            double sum = right[i];
            for (int k = 0; k < i; k++) {
                sum -= factor[i][k] * solved[k];
            }
            solved[i] = sum / factor[i][i];
        }
        return solved;
    }

    private static double[][] lower(SymmetricMatrix matrix) {
        int order = matrix.order();
        double[][] lower = new double[order][order];
        for (int i = 0; i < order; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix.get(i, j);
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                lower[i][j] = i == j ? Math.sqrt(sum) : sum / lower[j][j];
            }
        }
        return lower;
    }

    private static double number(Map<?, ?> block, String name) {
        return ((Number) Objects.requireNonNull(block.get(name))).doubleValue();
    }

    private static Offset<Double> relative(Map<?, ?> block, String name, double share) {
        return within(share * Math.abs(number(block, name)));
    }
}
