package org.didactic.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds weights against their optimality: the largest gain that any move towards one column could bring bounds how far the
 * objective lies above its minimum.
 */
class SimplexLeastSquaresTest {
    private static final double ROUNDING = 1e-13;
    private static final int PROBLEMS = 40;

    @ParameterizedTest
    @CsvSource({
        "38, 19", "19, 38", "133, 5", "133, 2", "133, 1", "5, 132", "1, 4", "2, 2", "60, 60", "3, 200",
    })
    void noMoveTowardsAColumnLowersTheObjective(int columns, int rows) {
        Random random = new Random(columns * 1000L + rows);
        for (int i = 0; i < PROBLEMS; i++) {
            double[][] all = normal(random, columns, rows);
            double[] target = normal(random, 1, rows)[0];
            for (double ridge : new double[] {0, 1e-12, 1e-3, 1, 100}) {
                check(all, target, true, ridge);
                check(all, target, false, ridge);
            }
        }
    }

    @Test
    void nearTheHullsMiddleAllColumnsHaveWeightHoweverSmallTheRidge() {
        Random random = new Random(7);
        double[][] all = normal(random, 133, 4);
        double[] target = new double[4];
        for (double ridge : new double[] {0, 1e-12}) {
            double[] weights = check(all, target, false, ridge);
            assertThat(Arrays.stream(weights).filter(each -> each > 0).count()).isGreaterThan(120);
            assertThat(left(all, target, weights)).isLessThan(1e-12);
        }
    }

    @Test
    void equalColumnsShareTheirWeight() {
        Random random = new Random(8);
        for (double ridge : new double[] {0, 1e-12, 1}) {
            for (int i = 0; i < PROBLEMS; i++) {
                double[][] once = normal(random, 6, 9);
                double[][] twice = Arrays.copyOf(once, 12);
                System.arraycopy(once, 0, twice, 6, 6);
                double[] target = normal(random, 1, 9)[0];
                double[] weights = check(twice, target, true, ridge);
                for (int column = 0; column < 6; column++) {
                    assertThat(weights[column]).isCloseTo(weights[column + 6], within(1e-12));
                }
            }
        }
    }

    @Test
    void columnsThatAreAllEqualHaveEqualWeights() {
        double[][] all = new double[7][];
        Arrays.fill(all, new double[] {3, 1, 4});
        assertThat(SimplexLeastSquares.weights(all, new double[] {1, 5, 9}, true, 0))
                .containsOnly(1.0 / 7);
        assertThat(SimplexLeastSquares.weights(all, new double[] {1, 5, 9}, false, 2))
                .usingComparatorWithPrecision(1e-15)
                .containsOnly(1.0 / 7);
    }

    @Test
    void columnsThatRoundingKeepsApartHaveEqualWeights() {
        Random random = new Random(13);
        double[] shape = normal(random, 1, 6)[0];
        double[][] all = new double[20][6];
        for (double[] column : all) {
            double level = 100 * random.nextGaussian();
            Arrays.setAll(column, row -> level + shape[row]);
        }
        double[] target = normal(random, 1, 6)[0];
        for (double ridge : new double[] {0, 1e-30}) {
            assertThat(SimplexLeastSquares.weights(all, target, true, ridge)).containsOnly(1.0 / 20);
        }
    }

    @Test
    void columnsThatVaryInOneDirectionOnlyAreSolvedToo() {
        Random random = new Random(9);
        for (int i = 0; i < PROBLEMS; i++) {
            double[] direction = normal(random, 1, 8)[0];
            double[][] all = new double[30][8];
            for (double[] column : all) {
                double length = random.nextGaussian();
                Arrays.setAll(column, row -> length * direction[row]);
            }
            double[] target = normal(random, 1, 8)[0];
            for (double ridge : new double[] {0, 1e-13, 1e-6}) {
                check(all, target, true, ridge);
                check(all, target, false, ridge);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1e-100", "1e-6", "1e6", "1e100"})
    void unitsOfMeasurementDoNotMatter(double unit) {
        Random random = new Random(10);
        double[][] all = normal(random, 30, 6);
        double[] target = normal(random, 1, 6)[0];
        for (double ridge : new double[] {0, 1e-12, 0.5}) {
            double[] weights = SimplexLeastSquares.weights(all, target, true, ridge);
            double[] scaled = SimplexLeastSquares.weights(
                    times(unit, all), times(unit, new double[][] {target})[0], true, ridge * unit * unit);
            assertThat(scaled).containsExactly(weights, within(1e-9));
        }
    }

    @Test
    void rowsAndColumnsOfVeryDifferentSizesAreSolved() {
        Random random = new Random(11);
        for (int i = 0; i < PROBLEMS; i++) {
            double[][] all = normal(random, 25, 10);
            for (int column = 0; column < 25; column++) {
                for (int row = 0; row < 10; row++) {
                    all[column][row] *= (column % 5 == 0 ? 1e4 : 1) * (row % 3 == 0 ? 1e-4 : 1);
                    all[column][row] += 1e5;
                }
            }
            double[] target = normal(random, 1, 10)[0];
            for (double ridge : new double[] {0, 1e-8, 1e4}) {
                check(all, target, true, ridge);
                check(all, target, false, ridge);
            }
        }
    }

    @Test
    void theOrderOfColumnsDoesNotMatterWhereManyWeightsAreAsGood() {
        Random random = new Random(12);
        double[][] all = normal(random, 50, 3);
        double[] target = new double[3];
        double[] weights = SimplexLeastSquares.weights(all, target, false, 0);
        double[][] turned = new double[50][];
        for (int column = 0; column < 50; column++) {
            turned[column] = all[49 - column];
        }
        double[] again = SimplexLeastSquares.weights(turned, target, false, 0);
        for (int column = 0; column < 50; column++) {
            assertThat(again[column]).isCloseTo(weights[49 - column], within(1e-12));
        }
    }

    /** Returns the weights after holding them against what makes a minimum. */
    private static double[] check(double[][] raw, double[] rawTarget, boolean centred, double ridge) {
        double[] weights = SimplexLeastSquares.weights(raw, rawTarget, centred, ridge);
        assertThat(Arrays.stream(weights).min().orElseThrow()).isNotNegative();
        assertThat(Arrays.stream(weights).sum()).isCloseTo(1, within(1e-14));
        double[][] all = new double[raw.length][];
        Arrays.setAll(all, column -> shifted(raw[column], centred, rawTarget));
        double[] left = new double[rawTarget.length];
        for (int column = 0; column < all.length; column++) {
            for (int row = 0; row < left.length; row++) {
                left[row] += weights[column] * all[column][row];
            }
        }
        double[] slopes = new double[all.length];
        double here = 0;
        double size = 0;
        for (int column = 0; column < all.length; column++) {
            slopes[column] = Sums.product(all[column], 0, left, 0, left.length) + ridge * weights[column];
            here += weights[column] * slopes[column];
            size = Math.max(size, Sums.product(all[column], 0, all[column], 0, left.length) + ridge);
        }
        double least = Arrays.stream(slopes).min().orElseThrow();
        assertThat(here - least)
                .as(all.length + " columns, " + left.length + " rows, centred " + centred + ", ridge " + ridge)
                .isLessThanOrEqualTo(ROUNDING * size);
        return weights;
    }

    /** A column less the target, which changes no weight, as these are one in sum. */
    private static double[] shifted(double[] column, boolean centred, double[] target) {
        double[] shifted = new double[column.length];
        Arrays.setAll(shifted, row -> column[row] - target[row]);
        double mean = centred ? Arrays.stream(shifted).average().orElseThrow() : 0;
        return Arrays.stream(shifted).map(each -> each - mean).toArray();
    }

    private static double left(double[][] all, double[] target, double[] weights) {
        double squares = 0;
        for (int row = 0; row < target.length; row++) {
            double sum = -target[row];
            for (int column = 0; column < all.length; column++) {
                sum += weights[column] * all[column][row];
            }
            squares += sum * sum;
        }
        return Math.sqrt(squares);
    }

    private static double[][] normal(Random random, int columns, int rows) {
        double[][] all = new double[columns][rows];
        for (double[] column : all) {
            Arrays.setAll(column, row -> random.nextGaussian());
        }
        return all;
    }

    private static double[][] times(double unit, double[][] all) {
        return Arrays.stream(all)
                .map(column -> Arrays.stream(column).map(each -> unit * each).toArray())
                .toArray(double[][]::new);
    }
}
