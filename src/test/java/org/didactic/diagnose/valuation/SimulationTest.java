package org.didactic.diagnose.valuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.didactic.diagnose.valuation.Gain.Driver;
import org.didactic.diagnose.valuation.Gain.Input;
import org.didactic.estimate.Value;
import org.didactic.numeric.Quantile;
import org.didactic.numeric.StandardNormal;
import org.didactic.numeric.StudentT;
import org.didactic.spec.OutcomeSpec.Scale;
import org.didactic.spec.ValuationSpec.Each;
import org.junit.jupiter.api.Test;

/** The draws against what is known of products of normal, t, uniform and triangular numbers. */
class SimulationTest {
    private static final int DRAWS = 200_000;
    private static final long SEED = 20261122;

    /** Six standard errors of a mean of so many draws of variance one; a right program fails once in 10^8 seeds. */
    private static final double MEAN_BOUND = 6 / Math.sqrt(DRAWS);

    private static Value.Estimated normal(double estimate, double error) {
        return Value.Estimated.of(
                estimate, error, null, new StandardNormal(), new StandardNormal().criticalValue(0.95));
    }

    private static double mean(double[] numbers) {
        return Arrays.stream(numbers).sum() / numbers.length;
    }

    private static double[] uniforms(Each each) {
        double[] drawn = new double[DRAWS];
        for (int r = 0; r < DRAWS; r++) {
            drawn[r] = new UnitValue(each).quantile((r + 0.5) / DRAWS);
        }
        return drawn;
    }

    @Test
    void aProductOfANormalAndAUniformHasTheMomentsOfTheirFormula() {
        double mu = -0.1;
        double sigma = 0.02;
        double[] effects = new EffectDraws(SEED, DRAWS).of("a.b.att", normal(mu, sigma), 0.95);
        double[] each = UnitValue.draws(Items.item(new Each(5, 7, null, "hours", "x", null)), SEED, DRAWS);
        double[] products = new double[DRAWS];
        for (int r = 0; r < DRAWS; r++) {
            products[r] = -1000 * effects[r] * each[r];
        }

        // E = −1000 μ m; Var = 10^6 ((σ² + μ²)(v + m²) − μ² m²), m = 6 and v = (7 − 5)² / 12
        double m = 6;
        double v = 4 / 12.0;
        double mean = -1000 * mu * m;
        double variance = 1e6 * ((sigma * sigma + mu * mu) * (v + m * m) - mu * mu * m * m);
        double found = mean(products);
        assertThat(found).isCloseTo(mean, within(MEAN_BOUND * Math.sqrt(variance)));
        double[] squares =
                Arrays.stream(products).map(x -> (x - mean) * (x - mean)).toArray();
        // The kurtosis of this product is below 4, so that the error of the variance is below √3 variances / √draws.
        assertThat(mean(squares)).isCloseTo(variance, within(Math.sqrt(3) * MEAN_BOUND * variance));
    }

    @Test
    void aUnitValueWithoutARangeLeavesTheQuantilesOfTheEffect() {
        Value.Estimated effect = normal(-0.1, 0.02);
        Simulation simulation = new Simulation(
                new double[] {effect.estimate(), effect.low(), effect.high()},
                new Multiplier(Scale.PROPORTION, -1),
                1000,
                new UnitValue(new Each(6, 6, null, "hours", "x", null)),
                0.95);
        double[] drawn = new EffectDraws(SEED, DRAWS).of("a.b.att", effect, 0.95);
        double[] values = new double[DRAWS];
        Arrays.fill(values, 6);

        Value.Resampled total = (Value.Resampled) simulation.total(drawn, values);

        // The error of a quantile at p is √(p (1 − p) / draws) over the density there; six of them.
        double z = new StandardNormal().criticalValue(0.95);
        double scale = 6000 * 0.02;
        double tail = 6 * Math.sqrt(0.025 * 0.975 / DRAWS) / density(z) * scale;
        double middle = 6 * Math.sqrt(0.25 / DRAWS) / density(0) * scale;
        assertThat(total.estimate()).isCloseTo(600, within(middle));
        assertThat(total.low()).isCloseTo(600 - z * scale, within(tail));
        assertThat(total.high()).isCloseTo(600 + z * scale, within(tail));
    }

    private static double density(double z) {
        return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }

    @Test
    void drawsOfAnEffectWithFewDegreesOfFreedomFollowTheTDistribution() {
        double df = 7;
        StudentT t = new StudentT(df);
        Value.Estimated effect = Value.Estimated.of(0, 1, df, t, t.criticalValue(0.95));
        double[] drawn = new EffectDraws(SEED, DRAWS).of("a.b.att", effect, 0.95);
        for (double level : new double[] {0.5, 0.8, 0.95, 0.99}) {
            double critical = t.criticalValue(level);
            double share =
                    Arrays.stream(drawn).filter(x -> Math.abs(x) > critical).count() / (double) DRAWS;
            assertThat(share)
                    .as("beyond the value of level %s", level)
                    .isCloseTo(1 - level, within(6 * Math.sqrt(level * (1 - level) / DRAWS)));
        }
    }

    @Test
    void aLopsidedIntervalWithoutAnErrorKeepsItsEndsAndItsEstimate() {
        double[] drawn =
                new EffectDraws(SEED, DRAWS).of("a.b@c.att", new Value.Resampled(2, null, null, 0.1, 1.0, 5.0), 0.95);
        Arrays.sort(drawn);

        assertThat(Quantile.ofSorted(drawn, 0.5)).isCloseTo(2, within(0.02));
        assertThat(Quantile.ofSorted(drawn, 0.025)).isCloseTo(1, within(0.02));
        assertThat(Quantile.ofSorted(drawn, 0.975)).isCloseTo(5, within(0.06));
    }

    @Test
    void aTriangleHasItsMeanAndVariance() {
        double[] drawn = uniforms(new Each(2, 10, 3.0, "hours", "x", null));
        double mean = mean(drawn);

        assertThat(mean).isCloseTo((2 + 10 + 3) / 3.0, within(1e-6));
        assertThat(mean(Arrays.stream(drawn).map(x -> (x - mean) * (x - mean)).toArray()))
                .isCloseTo((4 + 100 + 9 - 20 - 6 - 30) / 18.0, within(1e-4));
    }

    @Test
    void theSameNamesDrawTheSameNumbersWhateverElseIsDrawn() {
        EffectDraws one = new EffectDraws(SEED, 1000);
        EffectDraws other = new EffectDraws(SEED, 1000);
        one.of("first.twfe.att", normal(1, 1), 0.95);

        assertThat(one.of("second.twfe.att", normal(1, 1), 0.95))
                .isEqualTo(other.of("second.twfe.att", normal(1, 1), 0.95))
                .isNotEqualTo(one.of("first.twfe.att", normal(1, 1), 0.95));
    }

    @Test
    void driversAreTheTotalsAtTheEndsOfOneInputTheStrongestFirst() {
        Simulation simulation = new Simulation(
                new double[] {-0.1, -0.15, -0.05},
                new Multiplier(Scale.PROPORTION, -1),
                1000,
                new UnitValue(new Each(5, 7, null, "hours", "x", null)),
                0.95);

        List<Driver> drivers = simulation.drivers();

        assertThat(drivers).extracting(Driver::input).containsExactly(Input.EFFECT, Input.EACH);
        assertThat(drivers.get(0).low()).isCloseTo(300, within(1e-9));
        assertThat(drivers.get(0).high()).isCloseTo(900, within(1e-9));
        assertThat(drivers.get(1).low()).isCloseTo(500, within(1e-9));
        assertThat(drivers.get(1).high()).isCloseTo(700, within(1e-9));
    }

    @Test
    void anEffectOnALogMultipliesByTheProportionThatItStandsFor() {
        assertThat(new Multiplier(Scale.LOG, -1).of(Math.log(0.9))).isCloseTo(0.1, within(1e-12));
        assertThat(new Multiplier(Scale.PLAIN, 1).of(2.5)).isEqualTo(2.5);
    }
}
