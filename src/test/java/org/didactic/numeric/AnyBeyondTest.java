package org.didactic.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.math3.special.Erf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that share one cause are independent given it: the probability is an integral over the cause. */
class AnyBeyondTest {
    private static final int INTERVALS = 8_000;
    private static final double REACH = 12;
    private static final double RELATIVE = 5e-4;

    /** All of the integrand is of the size of the probability, so that small ones keep their digits. */
    private static double dense(int order, double rho, double bound) {
        double root = Math.sqrt(rho);
        double scale = Math.sqrt(1 - rho);
        double sum = 0;
        for (int i = 0; i <= INTERVALS; i++) {
            double x = -REACH + 2 * REACH * i / INTERVALS;
            double beyond = above((bound - root * x) / scale) + above((bound + root * x) / scale);
            double any = -Math.expm1(order * Math.log1p(-Math.min(beyond, 1 - 1e-16)));
            double weight = i == 0 || i == INTERVALS ? 1 : i % 2 == 1 ? 4 : 2;
            sum += weight * any * StrictMath.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
        }
        return sum * 2 * REACH / INTERVALS / 3;
    }

    private static double above(double x) {
        return Erf.erfc(x / Math.sqrt(2)) / 2;
    }

    private static SymmetricMatrix equal(int order, double rho) {
        double[] entries = new double[order * order];
        Arrays.fill(entries, rho);
        for (int i = 0; i < order; i++) {
            entries[i * order + i] = 1;
        }
        return SymmetricMatrix.ofLowerTriangle(order, entries);
    }

    @ParameterizedTest
    @CsvSource({"2, 0, 1.5", "2, 0.9, 2.2", "4, 0.5, 2.5", "6, 0.2, 3", "6, 0.8, 2", "10, 0.5, 2.7", "10, 0.3, 4.5"})
    void theProbabilityEqualsAnIntegralOverTheCause(int order, double rho, double bound) {
        double dense = dense(order, rho, bound);

        assertThat(new AnyBeyond(equal(order, rho)).at(bound)).isCloseTo(dense, within(RELATIVE * dense));
    }

    @ParameterizedTest
    @CsvSource({"3, 0.5", "6, 0.2", "6, 0.8", "10, 0.5"})
    void thePolynomialFollowsItBetweenItsLimits(int order, double rho) {
        LikeIndependent like = new LikeIndependent(new AnyBeyond(equal(order, rho)), 1.5, 4.5);
        for (double bound = 1.5; bound <= 4.5; bound += 0.31) {
            double dense = dense(order, rho, bound);
            assertThat(like.beyond(bound)).as("%s", bound).isCloseTo(dense, within(5 * RELATIVE * dense));
        }
    }

    @Test
    void oneNumberIsLikeOne() {
        AnyBeyond one = new AnyBeyond(equal(1, 0));

        assertThat(one.at(1.959963984540054)).isCloseTo(0.05, within(1e-14));
        assertThat(LikeIndependent.at(one, 2.5)).isCloseTo(1, within(1e-14));
    }
}
