package org.didactic.diagnose.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmoothnessTest {
    private static final double SEARCHED = 1e-6;
    private static final double EXACT = 1e-9;
    private static final double[] FIRST = {1, 0, 0};
    private static final double[] AVERAGE = {0.5, 0.3, 0.2};

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.05, 0.2, 1, 10})
    void noLinearEstimatorHasAShorterInterval(double bound) {
        assertThat(half(Invented.three(), FIRST, bound))
                .isCloseTo(new SlowShortestInterval(Invented.three(), FIRST, bound).halfLength(), within(SEARCHED));
        assertThat(half(Invented.three(), AVERAGE, bound))
                .isCloseTo(new SlowShortestInterval(Invented.three(), AVERAGE, bound).halfLength(), within(SEARCHED));
    }

    @Test
    void oneEventTimeBeforeLeavesOnlyTheTrendThroughIt() {
        Invented study = Invented.of(1, 2);
        Interval interval = Smoothness.of(study.effects(), new double[] {1, 0}, Invented.LEVEL)
                .interval(0);

        double error = Math.sqrt(study.covariance(0, 0) + 2 * study.covariance(0, 1) + study.covariance(1, 1));
        double middle = study.estimates()[0] + study.estimates()[1];
        assertThat(interval.low()).isCloseTo(middle - 1.959963984540054 * error, within(EXACT));
        assertThat(interval.high()).isCloseTo(middle + 1.959963984540054 * error, within(EXACT));
    }

    @Test
    void aTrendInTheEffectsMovesNothing() {
        Invented flat = Invented.three();
        double[] steep = flat.estimates().clone();
        for (int i = 0; i < steep.length; i++) {
            steep[i] += 10 * (i < 3 ? i - 3 : i - 2);
        }
        Interval one = interval(flat, AVERAGE, 0.3);
        Interval other = interval(new Invented(steep, 3, flat.deviations()), AVERAGE, 0.3);

        assertThat(other.low()).isCloseTo(one.low(), within(EXACT));
        assertThat(other.high()).isCloseTo(one.high(), within(EXACT));
    }

    @Test
    void unitsOfMeasurementDoNotMatter() {
        Interval metres = interval(Invented.three(), FIRST, 0.1);
        Interval millimetres = interval(Invented.three().times(-1000), FIRST, 100);

        assertThat(millimetres.low()).isCloseTo(-1000 * metres.high(), within(1e-5));
        assertThat(millimetres.high()).isCloseTo(-1000 * metres.low(), within(1e-5));
    }

    @Test
    void independentEffectsOfOneErrorHaveAPathWithTies() {
        double[][] alike = new double[6][6];
        for (int i = 0; i < 6; i++) {
            alike[i][i] = 1;
        }
        Invented study = new Invented(new double[] {0, 0, 0, 1, 1, 1}, 3, alike);
        for (double bound : new double[] {0, 0.3}) {
            assertThat(half(study, FIRST, bound))
                    .isCloseTo(new SlowShortestInterval(study, FIRST, bound).halfLength(), within(SEARCHED));
        }
    }

    private static double half(Invented study, double[] weights, double bound) {
        Interval interval = interval(study, weights, bound);
        return (interval.high() - interval.low()) / 2;
    }

    private static Interval interval(Invented study, double[] weights, double bound) {
        return Smoothness.of(study.effects(), weights, Invented.LEVEL).interval(bound);
    }
}
