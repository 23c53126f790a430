package org.didactic.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.junit.jupiter.api.Test;

class FirthRegressionTest {
    private static final int ROWS = 36;
    /** How far a search that compares likelihoods, equal in their last digits near the top, may end from it. */
    private static final double SEARCH = 5e-6;

    /** How far differences of likelihoods tell a slope from zero. */
    private static final double SLOPE = 1e-10;

    private static final int[] ALL = IntStream.range(0, ROWS).toArray();

    private static double[] wave(double speed) {
        double[] wave =
                Arrays.stream(ALL).mapToDouble(i -> StrictMath.sin(speed * i)).toArray();
        double mean = Arrays.stream(wave).average().orElseThrow();
        double[] centred = Arrays.stream(wave).map(each -> each - mean).toArray();
        double size = Math.sqrt(Arrays.stream(centred).map(each -> each * each).sum() / ROWS);
        return Arrays.stream(centred).map(each -> each / size).toArray();
    }

    @Test
    void noOtherCoefficientsHaveALargerPenalisedLikelihood() {
        double[][] columns = {wave(3.7), wave(1.1)};
        boolean[] response = new boolean[ROWS];
        for (int i = 0; i < ROWS; i++) {
            response[i] = columns[0][i] + wave(7.3)[i] > 1.5;
        }
        FirthRegression fit = FirthRegression.fit(DenseRows.withConstant(columns, ALL), response);
        assertThat(fit.converged()).isTrue();
        assertThat(fit.coefficients()).containsExactly(searched(columns, response), within(SEARCH));
        assertThat(slopes(columns, response, fit.coefficients()))
                .containsExactly(new double[] {0, 0, 0}, within(SLOPE));
    }

    @Test
    void noOtherCoefficientsHaveALargerPenalisedLikelihoodUnderSeparation() {
        double[][] columns = {wave(3.7), wave(1.1)};
        boolean[] response = new boolean[ROWS];
        for (int i = 0; i < ROWS; i++) {
            response[i] = columns[0][i] > 1;
        }
        DenseRows rows = DenseRows.withConstant(columns, ALL);
        double[] ones = new double[ROWS];
        Arrays.fill(ones, 1);
        FirthRegression fit = FirthRegression.fit(rows, response);
        assertThat(LogisticRegression.fit(rows, response, ones).separated()).isTrue();
        assertThat(fit.converged()).isTrue();
        assertThat(fit.coefficients()).containsExactly(searched(columns, response), within(SEARCH));
        assertThat(slopes(columns, response, fit.coefficients()))
                .containsExactly(new double[] {0, 0, 0}, within(SLOPE));
    }

    @Test
    void withOneIndicatorEachCellHasHalfARowMore() {
        // 10 rows without the indicator, none of them yes; 26 with it, 7 of them yes.
        double[] indicator = Arrays.stream(ALL).mapToDouble(i -> i < 10 ? 0 : 1).toArray();
        boolean[] response = new boolean[ROWS];
        Arrays.fill(response, 29, ROWS, true);
        FirthRegression fit = FirthRegression.fit(DenseRows.withConstant(new double[][] {indicator}, ALL), response);
        assertThat(fit.probability()[0]).isCloseTo(0.5 / 11, within(1e-12));
        assertThat(fit.probability()[20]).isCloseTo(7.5 / 27, within(1e-12));
    }

    /** Steps along one coordinate at a time, each shorter when none leads up: slow, and with no formula in common. */
    private static double[] searched(double[][] columns, boolean[] response) {
        double[] at = new double[columns.length + 1];
        double best = penalised(columns, response, at);
        for (double length = 1; length > 1e-9; ) {
            boolean moved = false;
            for (int j = 0; j < at.length; j++) {
                for (double sign : new double[] {-1, 1}) {
                    double[] next = at.clone();
                    next[j] += sign * length;
                    double value = penalised(columns, response, next);
                    if (value > best) {
                        best = value;
                        at = next;
                        moved = true;
                    }
                }
            }
            length = moved ? length : length / 2;
        }
        return at;
    }

    /** The slopes of the penalised likelihood by differences over five points. */
    private static double[] slopes(double[][] columns, boolean[] response, double[] at) {
        double width = 1e-3;
        double[] slopes = new double[at.length];
        for (int j = 0; j < at.length; j++) {
            double[] value = new double[5];
            for (int step = -2; step <= 2; step++) {
                double[] moved = at.clone();
                moved[j] += step * width;
                value[step + 2] = penalised(columns, response, moved);
            }
            slopes[j] = (value[0] - 8 * value[1] + 8 * value[3] - value[4]) / (12 * width);
        }
        return slopes;
    }

    private static double penalised(double[][] columns, boolean[] response, double[] coefficients) {
        int order = coefficients.length;
        double[][] information = new double[order][order];
        double likelihood = 0;
        for (int i = 0; i < ROWS; i++) {
            double[] x = new double[order];
            x[0] = 1;
            for (int j = 1; j < order; j++) {
                x[j] = columns[j - 1][i];
            }
            double index = 0;
            for (int j = 0; j < order; j++) {
                index += x[j] * coefficients[j];
            }
            double probability = 1 / (1 + StrictMath.exp(-index));
            likelihood += StrictMath.log(response[i] ? probability : 1 - probability);
            for (int j = 0; j < order; j++) {
                for (int k = 0; k < order; k++) {
                    information[j][k] += probability * (1 - probability) * x[j] * x[k];
                }
            }
        }
        double determinant = new LUDecomposition(MatrixUtils.createRealMatrix(information)).getDeterminant();
        return likelihood + StrictMath.log(determinant) / 2;
    }
}
