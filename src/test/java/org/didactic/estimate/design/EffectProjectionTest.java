package org.didactic.estimate.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.didactic.estimate.sample.EffectLevels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares effects taken off by iteration with effects that stand as columns. */
class EffectProjectionTest {
    private static final double RELATIVE = 1e-11;
    private static final Movers MOVERS = new Movers();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[firm]|none", "[firm, site]|none", "[firm, site]|w", "[worker^firm, site, year^firm]|w"})
    void bothWaysFindTheSame(String effects, String weights) {
        String lines = "weights: " + weights + "\n";
        DesignMatrix columns = MOVERS.design(effects, lines, DesignMatrix.MOST_EFFECT_COLUMNS);
        DesignMatrix absorbed = MOVERS.design(effects, lines, 1);
        assertThat(columns.exactLeverage()).isTrue();
        assertThat(absorbed.exactLeverage()).isFalse();
        assertThat(absorbed.absorption().problem()).isEmpty();
        assertThat(absorbed.absorption().change()).isLessThanOrEqualTo(EffectProjection.TOLERANCE);
        assertThat(absorbed.panelRows()).isEqualTo(columns.panelRows());

        LeastSquares expected = LeastSquares.fit(columns);
        LeastSquares found = LeastSquares.fit(absorbed);
        int first = columns.effectColumns();
        assertThat(absorbed.columns()).isEqualTo(2);
        for (int j = 0; j < 2; j++) {
            close(found.coefficients()[j], expected.coefficients()[first + j]);
            for (int k = 0; k <= j; k++) {
                close(found.bread().get(j, k), expected.bread().get(first + j, first + k));
            }
        }
        close(found.residualVariation(), expected.residualVariation());
        close(found.effectsOnlyVariation(), expected.effectsOnlyVariation());
        close(absorbed.totalVariation(), columns.totalVariation());
        double size = Math.sqrt(expected.residualVariation() / columns.rows());
        for (int row = 0; row < columns.rows(); row++) {
            assertThat(found.residuals()[row]).isCloseTo(expected.residuals()[row], within(RELATIVE * size));
        }
    }

    @ParameterizedTest
    @CsvSource({"5000, false", "200, true"})
    void aChainOfLevelsConvergesOnlyWithinTheSteps(int links, boolean converges) {
        // A unit in two rows ties each level of the other effect to the next, and nothing else does.
        int[] level = new int[2 * links];
        Arrays.setAll(level, row -> (row + 1) / 2);
        int[] start = new int[links + 1];
        Arrays.setAll(start, unit -> 2 * unit);
        double[] weight = new double[level.length];
        Arrays.fill(weight, 1);
        double[] column = new double[level.length];
        Arrays.setAll(column, row -> StrictMath.sin(row * 0.7) + StrictMath.sin(row * row * 0.001));

        double change = new EffectProjection(weight, start, List.of(new EffectLevels("level", links + 1, level)))
                .takeOff(column);

        assertThat(change <= EffectProjection.TOLERANCE).isEqualTo(converges);
    }

    private static void close(double found, double expected) {
        assertThat(found).isCloseTo(expected, within(RELATIVE * Math.abs(expected)));
    }
}
