package org.didactic.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceDistributionTest {
    private static final double RELATIVE = 1e-12;

    /** With one degree of freedom the tail is arctan, with two it is algebraic: both in closed form. */
    @ParameterizedTest
    @CsvSource({"0.01", "0.5", "1", "3.7", "60", "1e6", "1e12"})
    void tailsOfTwoDegreesOfFreedomEqualTheClosedForm(double statistic) {
        double square = statistic * statistic;
        double closed = 2 / (Math.sqrt(2 + square) * (Math.sqrt(2 + square) + statistic));
        assertThat(new StudentT(2).twoSidedProbability(statistic)).isCloseTo(closed, within(RELATIVE * closed));
        assertThat(new StudentT(2).twoSidedProbability(-statistic)).isCloseTo(closed, within(RELATIVE * closed));
    }

    @ParameterizedTest
    @CsvSource({"0.3", "2", "50", "1e8"})
    void tailsOfOneDegreeOfFreedomEqualTheArctangent(double statistic) {
        double closed = 2 / Math.PI * StrictMath.atan(1 / statistic);
        assertThat(new StudentT(1).twoSidedProbability(statistic)).isCloseTo(closed, within(RELATIVE * closed));
    }

    @ParameterizedTest
    @CsvSource({"1, 0.95", "3.5, 0.9", "147, 0.95", "499, 0.99", "2000, 0.5"})
    void criticalValuesInvertTheProbability(double df, double level) {
        StudentT distribution = new StudentT(df);
        double probability = distribution.twoSidedProbability(distribution.criticalValue(level));
        assertThat(probability).isCloseTo(1 - level, within(RELATIVE * (1 - level)));
    }

    @Test
    void theNormalMatchesItsAsymptoticSeriesInTheFarTail() {
        double z = 30;
        double series = Math.sqrt(2 / Math.PI)
                / z
                * StrictMath.exp(-z * z / 2)
                * (1 - 1 / (z * z) + 3 / (z * z * z * z) - 15 / StrictMath.pow(z, 6) + 105 / StrictMath.pow(z, 8));
        assertThat(new StandardNormal().twoSidedProbability(z)).isCloseTo(series, within(1e-11 * series));
        assertThat(new StandardNormal().criticalValue(0.95)).isCloseTo(1.959963984540054, within(1e-14));
    }

    @Test
    void degreesOfFreedomMustBePositive() {
        assertThatThrownBy(() -> new StudentT(0)).hasMessage("degrees of freedom must be positive (0)");
    }
}
