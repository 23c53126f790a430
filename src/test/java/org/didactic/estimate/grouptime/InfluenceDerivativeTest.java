package org.didactic.estimate.grouptime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.didactic.estimate.grouptime.Contrast.Difference;
import org.didactic.numeric.DenseRows;
import org.didactic.spec.GroupTimeOptions;
import org.didactic.spec.GroupTimeOptions.BasePeriod;
import org.didactic.spec.GroupTimeOptions.Compatibility;
import org.didactic.spec.GroupTimeOptions.Control;
import org.didactic.spec.GroupTimeOptions.Estimand;
import org.didactic.spec.GroupTimeOptions.Rows;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Compares influence functions with the numerical derivative of a slow implementation in {@link SlowContrast}: the influence
 * of a row is n times the derivative of the effect in a factor of its weight. R gives no influence function with the right
 * sign to compare with.
 */
class InfluenceDerivativeTest {
    private static final double STEP = 1e-4;
    private static final double SAME_EFFECT = 1e-10;

    /** A share of the largest influence: central differences with this step are good for some 1e-7. */
    private static final double SAME_INFLUENCE = 1e-6;

    private static final int ROWS = 80;

    @ParameterizedTest
    @EnumSource
    void rowsThatAreFollowed(Estimand estimand) {
        Sample sample = Sample.of(ROWS);
        Difference found = Contrast.of(estimand, sample.comparison()).of(sample.slow.outcome());
        compare(found, sample.slow, slow -> slow.panel(estimand));
    }

    @ParameterizedTest
    @EnumSource(names = "DOUBLY_ROBUST_IMPROVED", mode = EnumSource.Mode.EXCLUDE)
    void rowsThatAreNotFollowed(Estimand estimand) {
        Sample sample = Sample.of(ROWS);
        compare(sample.repeated(estimand, Compatibility.NONE), sample.slow, slow -> slow.repeated(estimand));
    }

    /** Sant'Anna and Zhao leave out what vanishes when both periods draw from one population: here they are the same. */
    @ParameterizedTest
    @EnumSource
    void bothPeriodsDrawFromOnePopulation(Estimand estimand) {
        Sample sample = Sample.of(ROWS).inBothPeriods();
        compare(sample.repeated(estimand, Compatibility.NONE), sample.slow, slow -> slow.repeated(estimand));
    }

    @ParameterizedTest
    @EnumSource
    void theFaultOfThePackageIsInTheDoublyRobustInfluenceOnly(Estimand estimand) {
        Sample sample = Sample.of(ROWS);
        Difference right = sample.repeated(estimand, Compatibility.NONE);
        Difference faulty = sample.repeated(estimand, Compatibility.DRDID_1_2);
        assertThat(faulty.estimate()).isEqualTo(right.estimate());
        assertThat(Arrays.equals(faulty.influence(), right.influence())).isEqualTo(estimand != Estimand.DOUBLY_ROBUST);
    }

    private static void compare(Difference found, SlowContrast slow, ToDoubleFunction<SlowContrast> effect) {
        assertThat(found.problem()).isEmpty();
        assertThat(found.estimate()).isCloseTo(effect.applyAsDouble(slow), within(SAME_EFFECT));
        double largest = Arrays.stream(found.influence()).map(Math::abs).max().orElse(0);
        assertThat(largest).isPositive();
        for (int row = 0; row < found.influence().length; row++) {
            double[] more = slow.weights().clone();
            double[] less = slow.weights().clone();
            more[row] *= 1 + STEP;
            less[row] *= 1 - STEP;
            double derivative =
                    (effect.applyAsDouble(slow.withWeights(more)) - effect.applyAsDouble(slow.withWeights(less)))
                            / (2 * STEP);
            assertThat(found.influence()[row])
                    .as("row " + row)
                    .isCloseTo(more.length * derivative, within(SAME_INFLUENCE * largest));
        }
    }

    /** Rows with two covariates, on which the treatment, the period, the outcome and the weight depend. */
    private record Sample(SlowContrast slow) {

        static Sample of(int rows) {
            Random random = new Random(20240611);
            boolean[] treated = new boolean[rows];
            boolean[] now = new boolean[rows];
            double[] outcome = new double[rows];
            double[][] regressors = new double[rows][];
            double[] weights = new double[rows];
            for (int row = 0; row < rows; row++) {
                double first = random.nextGaussian();
                double second = random.nextInt(3);
                regressors[row] = new double[] {1, first, second};
                treated[row] = 0.6 * first - 0.3 * second + random.nextGaussian() > 0;
                now[row] = 0.5 * first + random.nextGaussian() > 0;
                outcome[row] = 1 + first * first + second * (now[row] ? 1.5 : 1) + random.nextGaussian();
                weights[row] = 0.5 + random.nextDouble();
            }
            return new Sample(new SlowContrast(treated, now, outcome, regressors, weights));
        }

        /** Returns the sample once in either period, with other outcomes the second time. */
        Sample inBothPeriods() {
            int rows = slow.treated().length;
            boolean[] treated = Arrays.copyOf(slow.treated(), 2 * rows);
            boolean[] now = new boolean[2 * rows];
            double[] outcome = Arrays.copyOf(slow.outcome(), 2 * rows);
            double[][] regressors = Arrays.copyOf(slow.regressors(), 2 * rows);
            double[] weights = Arrays.copyOf(slow.weights(), 2 * rows);
            for (int row = 0; row < rows; row++) {
                treated[rows + row] = treated[row];
                now[rows + row] = true;
                outcome[rows + row] = outcome[(row + 17) % rows] * 0.5;
                regressors[rows + row] = regressors[row];
                weights[rows + row] = weights[row];
            }
            return new Sample(new SlowContrast(treated, now, outcome, regressors, weights));
        }

        Comparison comparison() {
            int rows = slow.treated().length;
            double[][] columns = new double[2][rows];
            for (int row = 0; row < rows; row++) {
                columns[0][row] = slow.regressors()[row][1];
                columns[1][row] = slow.regressors()[row][2];
            }
            double mean = Arrays.stream(slow.weights()).sum() / rows;
            double[] weights =
                    Arrays.stream(slow.weights()).map(weight -> weight / mean).toArray();
            int[] all = IntStream.range(0, rows).toArray();
            return new Comparison(slow.treated(), weights, DenseRows.withConstant(columns, all));
        }

        Difference repeated(Estimand estimand, Compatibility compatibility) {
            GroupTimeOptions options = new GroupTimeOptions(
                    estimand, Control.NEVER_TREATED, BasePeriod.VARYING, 0, Rows.CROSS_SECTIONS, null, compatibility);
            return RepeatedContrast.of(options, new RepeatedComparison(comparison(), slow.now(), slow.outcome()));
        }
    }
}
