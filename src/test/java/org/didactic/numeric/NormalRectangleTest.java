package org.didactic.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.special.Erf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalRectangleTest {
    private static final double QUADRATURE = 1e-12;
    private static final double LATTICE = 1e-6;
    private static final double MANY_CORRELATED = 5e-6;
    private static final double STOP = 2e-7;
    private static final double INFINITE = Double.POSITIVE_INFINITY;

    @Test
    void areasOfTheTableEqualTheErrorFunction() {
        for (double x = -10; x <= 10; x += 0.01171) {
            assertThat(NormalCurve.below(x)).isCloseTo(area(x), within(2e-15));
        }
        assertThat(NormalCurve.below(INFINITE)).isEqualTo(1);
        assertThat(NormalCurve.below(-INFINITE)).isEqualTo(0);
    }

    @ParameterizedTest
    @CsvSource({"1e-14", "1e-9", "0.001", "0.074", "0.0751", "0.3", "0.5", "0.7", "0.95", "0.9999999"})
    void quantilesAreTheInverseOfAreas(double area) {
        assertThat(area(NormalCurve.quantile(area))).isCloseTo(area, within(1e-13 * area));
    }

    @Test
    void oneNumberLiesBetweenItsBoundsWithTheDifferenceOfAreas() {
        NormalRectangle one = new NormalRectangle(equal(1, 0));
        assertThat(one.probability(new double[] {-1.959963984540054}, new double[] {1.959963984540054}, STOP))
                .isCloseTo(0.95, within(QUADRATURE));
    }

    @ParameterizedTest
    @CsvSource({"0", "0.1", "-0.5", "0.9", "-0.99", "0.9999", "0.99999999"})
    void theQuadrantOfTwoNumbersFollowsSheppard(double rho) {
        NormalRectangle two = new NormalRectangle(equal(2, rho));
        double[] zero = {0, 0};
        double[] open = {INFINITE, INFINITE};
        assertThat(two.probability(zero, open, STOP))
                .isCloseTo(0.25 + StrictMath.asin(rho) / (2 * Math.PI), within(QUADRATURE));
    }

    @ParameterizedTest
    @CsvSource({"0.3, -1.96, 1.96, -1, 2.5", "-0.8, -0.5, 3, -6, -0.2", "0.97, -2, 2, -1.9, 2.1"})
    void twoNumbersEqualADenseRuleOfSimpson(double rho, double a, double b, double c, double d) {
        double scale = Math.sqrt(1 - rho * rho);
        double dense =
                simpson(x -> density(x) * (area((d - rho * x) / scale) - area((c - rho * x) / scale)), a, b, 20_000);
        double found = new NormalRectangle(equal(2, rho)).probability(new double[] {a, c}, new double[] {b, d}, STOP);
        assertThat(found).isCloseTo(dense, within(QUADRATURE));
    }

    @Test
    void theOctantOfThreeNumbersFollowsTheirAngles() {
        SymmetricMatrix r = matrix(3, new double[] {1, 0, 0, 0.4, 1, 0, -0.2, 0.55, 1});
        double angles = StrictMath.asin(0.4) + StrictMath.asin(-0.2) + StrictMath.asin(0.55);
        double[] open = {INFINITE, INFINITE, INFINITE};
        assertThat(new NormalRectangle(r).probability(new double[3], open, STOP))
                .isCloseTo(0.125 + angles / (4 * Math.PI), within(LATTICE));
    }

    @ParameterizedTest
    @CsvSource({
        "3, 0.5, 1.96, 0",
        "4, 0.2, 1.96, 1.2",
        "5, 0.8, 2.2, 0.7",
        "6, 0.95, 2.1, 0.3",
        "10, 0.5, 2.7, 0",
        "12, 0.3, 2.8, 2.5"
    })
    void numbersThatShareOneCauseEqualAnIntegralOverIt(int order, double rho, double c, double drift) {
        double[] lower = new double[order];
        double[] upper = new double[order];
        for (int i = 0; i < order; i++) {
            lower[i] = -c - drift * (i + 1) / order;
            upper[i] = c - drift * (i + 1) / order;
        }
        double scale = Math.sqrt(1 - rho);
        double root = Math.sqrt(rho);
        double dense = simpson(
                x -> {
                    double product = density(x);
                    for (int i = 0; i < order; i++) {
                        product *= area((upper[i] - root * x) / scale) - area((lower[i] - root * x) / scale);
                    }
                    return product;
                },
                -9,
                9,
                4_000);
        double found = new NormalRectangle(equal(order, rho)).probability(lower, upper, STOP);
        assertThat(found).isCloseTo(dense, within(order < 5 ? LATTICE : MANY_CORRELATED));
    }

    @Test
    void aChainOfFiveNumbersEqualsItsTransitions() {
        // Each number depends on the one before alone: the probability is an integral operator applied four times.
        double rho = 0.85;
        double c = 2.3;
        double scale = Math.sqrt(1 - rho * rho);
        int intervals = 1_000;
        double[] value = new double[intervals + 1];
        Arrays.fill(value, 1);
        for (int step = 0; step < 4; step++) {
            double[] last = value;
            double[] next = new double[intervals + 1];
            for (int i = 0; i <= intervals; i++) {
                double x = -c + 2 * c * i / intervals;
                double sum = 0;
                for (int j = 0; j <= intervals; j++) {
                    double y = -c + 2 * c * j / intervals;
                    sum += simpsonWeight(j, intervals) * last[j] * density((y - rho * x) / scale) / scale;
                }
                next[i] = sum * 2 * c / intervals / 3;
            }
            value = next;
        }
        double dense = 0;
        for (int i = 0; i <= intervals; i++) {
            dense += simpsonWeight(i, intervals)
                    * value[i]
                    * density(-c + 2 * c * i / intervals)
                    * 2
                    * c
                    / intervals
                    / 3;
        }
        double[] entries = new double[25];
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j <= i; j++) {
                entries[i * 5 + j] = StrictMath.pow(rho, i - j);
            }
        }
        double[] lower = {-c, -c, -c, -c, -c};
        double[] upper = {c, c, c, c, c};
        NormalRectangle chain = new NormalRectangle(matrix(5, entries));
        assertThat(chain.probability(lower, upper, STOP)).isCloseTo(dense, within(MANY_CORRELATED));
        assertThat(chain.roughly(lower, upper)).isCloseTo(dense, within(2e-3));
    }

    @ParameterizedTest
    @CsvSource({"1, 0.5, 3.84", "2, 7.7, 5.99", "5, 12, 11.07", "9, 0.01, 30", "4, 300, 280", "3, 2500, 2600"})
    void noncentralProbabilitiesEqualAnIntegralOverTheShiftedNumber(int df, double noncentrality, double statistic) {
        double mean = Math.sqrt(noncentrality);
        double root = Math.sqrt(statistic);
        double inside = df == 1
                ? area(root - mean) - area(-root - mean)
                : simpson(
                        angle -> {
                            double x = root * StrictMath.sin(angle);
                            double rest = Math.max(0, statistic - x * x);
                            return density(x - mean)
                                    * root
                                    * StrictMath.cos(angle)
                                    * (1 - new ChiSquared(df - 1).upperProbability(rest));
                        },
                        -Math.PI / 2,
                        Math.PI / 2,
                        20_000);
        double found = new NoncentralChiSquared(df, noncentrality).upperProbability(statistic);
        assertThat(found).isCloseTo(1 - inside, within(QUADRATURE));
    }

    @Test
    void withoutAMeanTheNoncentralProbabilityIsTheCentralOne() {
        assertThat(new NoncentralChiSquared(3, 0).upperProbability(7.81))
                .isEqualTo(new ChiSquared(3).upperProbability(7.81));
        assertThat(new NoncentralChiSquared(3, 5).upperProbability(0)).isEqualTo(1);
    }

    @Test
    void theRootOfAnIncreasingFunctionIsFound() {
        assertThat(IncreasingRoot.above0(x -> x * x * x - 2000, 1, 1e-12))
                .isCloseTo(StrictMath.cbrt(2000), within(1e-10));
    }

    private static SymmetricMatrix equal(int order, double rho) {
        double[] entries = new double[order * order];
        Arrays.fill(entries, rho);
        for (int i = 0; i < order; i++) {
            entries[i * order + i] = 1;
        }
        return SymmetricMatrix.ofLowerTriangle(order, entries);
    }

    private static SymmetricMatrix matrix(int order, double[] lowerTriangle) {
        return SymmetricMatrix.ofLowerTriangle(order, lowerTriangle);
    }

    private static double area(double x) {
        return Erf.erfc(-x / Math.sqrt(2)) / 2;
    }

    private static double density(double x) {
        return StrictMath.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }

    private static double simpson(DoubleUnaryOperator function, double from, double to, int intervals) {
        double sum = 0;
        for (int i = 0; i <= intervals; i++) {
            sum += simpsonWeight(i, intervals) * function.applyAsDouble(from + (to - from) * i / intervals);
        }
        return sum * (to - from) / intervals / 3;
    }

    private static double simpsonWeight(int i, int intervals) {
        return i == 0 || i == intervals ? 1 : i % 2 == 1 ? 4 : 2;
    }
}
