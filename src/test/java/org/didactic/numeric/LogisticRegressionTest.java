package org.didactic.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {
    private static final int ROWS = 40;
    private static final int[] ALL = IntStream.range(0, ROWS).toArray();

    private static double[] covariate(double scale, double shift) {
        return Arrays.stream(ALL)
                .mapToDouble(i -> shift + scale * StrictMath.sin(3.7 * i))
                .toArray();
    }

    private static boolean[] response() {
        boolean[] response = new boolean[ROWS];
        for (int i = 0; i < ROWS; i++) {
            response[i] = StrictMath.sin(1.3 * i) + StrictMath.sin(3.7 * i) > 0.4;
        }
        return response;
    }

    private static double[] ones() {
        double[] ones = new double[ROWS];
        Arrays.fill(ones, 1);
        return ones;
    }

    @Test
    void theFittedProbabilitiesSolveTheScoreEquations() {
        DenseRows rows = DenseRows.withConstant(new double[][] {covariate(1, 0)}, ALL);
        LogisticRegression fit = LogisticRegression.fit(rows, response(), ones());
        double[] score = new double[ROWS];
        for (int i = 0; i < ROWS; i++) {
            score[i] = (response()[i] ? 1 : 0) - fit.probability()[i];
        }
        assertThat(rows.sums(score)).containsExactly(new double[] {0, 0}, within(1e-12));
        assertThat(fit.separated()).isFalse();
    }

    @Test
    void scaleAndOriginOfACovariateDoNotMatter() {
        DenseRows one = DenseRows.withConstant(new double[][] {covariate(1, 0)}, ALL);
        DenseRows other = DenseRows.withConstant(new double[][] {covariate(1e6, 1e6)}, ALL);
        assertThat(LogisticRegression.fit(other, response(), ones()).probability())
                .containsExactly(LogisticRegression.fit(one, response(), ones()).probability(), within(1e-10));
    }

    @Test
    void aCovariateThatSaysItAllSeparates() {
        boolean[] response = response();
        double[] same = Arrays.stream(ALL).mapToDouble(i -> response[i] ? 1 : 0).toArray();
        DenseRows rows = DenseRows.withConstant(new double[][] {same}, ALL);
        LogisticRegression fit = LogisticRegression.fit(rows, response, ones());
        assertThat(fit.separated()).isTrue();
        assertThat(Arrays.stream(fit.probability()).max().orElseThrow()).isGreaterThan(0.999);
    }

    @Test
    void calibratedOddsBalanceTheRegressors() {
        DenseRows rows = DenseRows.withConstant(new double[][] {covariate(1, 0)}, ALL);
        LogisticRegression fit = LogisticRegression.fit(rows, response(), ones());
        CalibratedOdds calibrated = CalibratedOdds.of(rows, response(), ones(), fit);
        double[] difference = new double[ROWS];
        for (int i = 0; i < ROWS; i++) {
            difference[i] = response()[i] ? 1 : -calibrated.odds()[i];
        }
        assertThat(calibrated.found()).isTrue();
        assertThat(rows.sums(difference)).containsExactly(new double[] {0, 0}, within(1e-11));
    }

    @Test
    void thereAreNoOddsWhereTheCovariateSeparates() {
        double[] rising = Arrays.stream(ALL).mapToDouble(i -> i).toArray();
        boolean[] late = new boolean[ROWS];
        Arrays.fill(late, ROWS / 2, ROWS, true);
        DenseRows rows = DenseRows.withConstant(new double[][] {rising}, ALL);
        LogisticRegression fit = LogisticRegression.fit(rows, late, ones());
        assertThat(CalibratedOdds.of(rows, late, ones(), fit).found()).isFalse();
    }

    @Test
    void theUpperTailOfChiSquaredIsExact() {
        // Two degrees of freedom: exp(-x/2); with one, twice the normal tail.
        assertThat(new ChiSquared(2).upperProbability(7)).isCloseTo(StrictMath.exp(-3.5), within(1e-15));
        assertThat(new ChiSquared(1).upperProbability(1.7 * 1.7))
                .isCloseTo(new StandardNormal().twoSidedProbability(1.7), within(1e-14));
        assertThat(new ChiSquared(5).upperProbability(0)).isEqualTo(1);
    }
}
