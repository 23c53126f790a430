package org.didactic.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares probabilities with closed forms and continued fractions at 60 digits, far into the tails. */
class FarTailsTest {
    private static final double RELATIVE = 1e-12;
    private static final MathContext DIGITS = new MathContext(60);
    private static final BigDecimal PI =
            new BigDecimal("3.14159265358979323846264338327950288419716939937510582097494459");

    @ParameterizedTest
    @CsvSource({"2, 0.001", "2, 1400", "4, 3.5", "6, 1400", "10, 0.2", "40, 60", "200, 1800"})
    void chiSquaredEqualsItsFiniteSumForEvenDegrees(int df, double statistic) {
        BigDecimal half = new BigDecimal(statistic).divide(BigDecimal.valueOf(2), DIGITS);
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        for (int k = 1; k < df / 2; k++) {
            term = term.multiply(half).divide(BigDecimal.valueOf(k), DIGITS);
            sum = sum.add(term);
        }
        equal(new ChiSquared(df).upperProbability(statistic), sum.multiply(exp(half.negate()), DIGITS));
    }

    @ParameterizedTest
    @CsvSource({"1.5", "5", "20", "30", "37"})
    void theNormalEqualsItsContinuedFraction(double z) {
        BigDecimal at = new BigDecimal(z);
        BigDecimal fraction = at;
        for (int k = 4000; k >= 1; k--) {
            fraction = at.add(BigDecimal.valueOf(k).divide(fraction, DIGITS));
        }
        BigDecimal density = exp(at.multiply(at).divide(BigDecimal.valueOf(-2), DIGITS))
                .divide(PI.multiply(BigDecimal.valueOf(2)).sqrt(DIGITS), DIGITS);
        BigDecimal tail = density.divide(fraction, DIGITS).multiply(BigDecimal.valueOf(2));
        equal(new StandardNormal().twoSidedProbability(z), tail);
    }

    @ParameterizedTest
    @CsvSource({"3, 0.01", "147, 0.23", "147, 8", "147, 1e6", "9, 1e60", "1999, 700"})
    void fWithTwoRestrictionsEqualsItsPower(int df, double statistic) {
        // P(F > f) = (1 + 2f/n)^(-n/2).
        BigDecimal base = BigDecimal.ONE.add(
                new BigDecimal(statistic).multiply(BigDecimal.valueOf(2)).divide(BigDecimal.valueOf(df), DIGITS));
        BigDecimal power = base.pow(df, DIGITS).sqrt(DIGITS);
        equal(new FisherF(2, df).upperProbability(statistic), BigDecimal.ONE.divide(power, DIGITS));
    }

    @ParameterizedTest
    @CsvSource({"1, 147, 4.2", "1, 5, 900"})
    void fWithOneRestrictionIsTheSquareOfT(int restrictions, double df, double statistic) {
        double two = new StudentT(df).twoSidedProbability(Math.sqrt(statistic));
        assertThat(new FisherF(restrictions, df).upperProbability(statistic)).isCloseTo(two, within(RELATIVE * two));
    }

    @ParameterizedTest
    @CsvSource({"4, 3", "4, 1e60", "10, 0.001", "10, 2.5", "10, 1e30", "148, 40", "148, 1200", "1000, 50"})
    void tEqualsItsFiniteSumForEvenDegrees(int df, double statistic) {
        // With c = n/(n + t²): P(|T| > t) = 1 − √(1 − c) Σ_{k < n/2} c^k (2k)!/(4^k k!²) (Abramowitz and Stegun
        // 26.7.4).
        MathContext digits = new MathContext(400);
        BigDecimal square = new BigDecimal(statistic).multiply(new BigDecimal(statistic));
        BigDecimal whole = square.add(BigDecimal.valueOf(df));
        BigDecimal cosine = BigDecimal.valueOf(df).divide(whole, digits);
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ZERO;
        for (int k = 0; k < df / 2; k++) {
            sum = sum.add(term, digits);
            term = term.multiply(cosine, digits)
                    .multiply(BigDecimal.valueOf(2L * k + 1))
                    .divide(BigDecimal.valueOf(2L * k + 2), digits);
        }
        BigDecimal sine = square.divide(whole, digits).sqrt(digits);
        equal(new StudentT(df).twoSidedProbability(statistic), BigDecimal.ONE.subtract(sine.multiply(sum, digits)));
    }

    private static void equal(double found, BigDecimal expected) {
        double value = expected.doubleValue();
        assertThat(found).isPositive().isCloseTo(value, within(RELATIVE * value));
    }

    /** The exponential by its series after halving the argument until it is small. */
    private static BigDecimal exp(BigDecimal argument) {
        MathContext digits = new MathContext(120);
        BigDecimal small = argument.divide(BigDecimal.valueOf(1L << 40), digits);
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        for (int k = 1; k < 40; k++) {
            term = term.multiply(small, digits).divide(BigDecimal.valueOf(k), digits);
            sum = sum.add(term);
        }
        for (int k = 0; k < 40; k++) {
            sum = sum.multiply(sum, digits);
        }
        return sum;
    }
}
