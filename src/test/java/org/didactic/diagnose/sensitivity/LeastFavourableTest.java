package org.didactic.diagnose.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.didactic.numeric.StandardNormal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeastFavourableTest {
    private static final double PROBABILITY = 0.005;
    private static final double RELATIVE = 1e-7;
    private static final int DIRECTIONS = 100_000;

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.01, 0.5, 1, 2, 5, 100})
    void theLargestLineExceedsItAsOftenAsAskedFor(double bound) {
        SpacedEffects effects = Invented.of(3, 5).effects();
        for (double[] weights : new double[][] {{1, 0, 0, 0, 0}, {0.3, 0.25, 0.2, 0.15, 0.1}, {0, 0, 0, -1, 1}}) {
            LaterChanges later = LaterChanges.of(effects, weights);
            for (int change = 0; change < effects.before(); change++) {
                MomentLines lines = MomentLines.of(later, EarlierChange.of(effects, later, change), bound);
                double critical =
                        LeastFavourable.criticalValue(lines, PROBABILITY, new StandardNormal().criticalValue(0.99));

                assertThat(beyond(lines, critical)).isCloseTo(PROBABILITY, within(RELATIVE * PROBABILITY));
            }
        }
    }

    /** Two independent normal variables have a direction, alike in all, and a length beyond r with probability exp(−r²/2). */
    private static double beyond(MomentLines lines, double value) {
        double sum = 0;
        for (int i = 0; i < DIRECTIONS; i++) {
            double angle = 2 * Math.PI * (i + 0.5) / DIRECTIONS;
            double largest = lines.largest() * lines.error() * StrictMath.cos(angle);
            for (int line = 0; line < 2; line++) {
                double at = lines.first()[line] * StrictMath.cos(angle) + lines.second()[line] * StrictMath.sin(angle);
                largest = Math.max(largest, at);
            }
            sum += largest > 0 ? StrictMath.exp(-value * value / (2 * largest * largest)) : 0;
        }
        return sum / DIRECTIONS;
    }
}
