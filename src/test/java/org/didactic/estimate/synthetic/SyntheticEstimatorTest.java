package org.didactic.estimate.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SyntheticEstimatorTest {
    private static final double CLOSE = 1e-9;

    @ParameterizedTest
    @EnumSource
    void theEffectIsTheMeanDistanceFromTheTwin(SyntheticMethod method) {
        Blocks made = Blocks.generated(1, 20, 9, 6);
        SyntheticFit fit = made.fit(method);
        double sum = 0;
        for (int period = 6; period < 9; period++) {
            sum += made.unit()[period] - fit.twin().get(period);
        }
        assertThat(fit.effect()).isCloseTo(sum / 3, within(CLOSE));
    }

    @ParameterizedTest
    @EnumSource
    void theTwinIsTheWeightedDonorsMovedAsMuchInEveryPeriod(SyntheticMethod method) {
        Blocks made = Blocks.generated(2, 15, 7, 4);
        SyntheticFit fit = made.fit(method);
        double[] moved = new double[7];
        for (int period = 0; period < 7; period++) {
            double sum = 0;
            for (int donor = 0; donor < 15; donor++) {
                sum += fit.donors().get(donor).weight() * made.outcomes()[donor][period];
            }
            moved[period] = fit.twin().get(period) - sum;
            double expected = method == SyntheticMethod.SYNTHETIC_CONTROL ? 0 : moved[0];
            assertThat(moved[period]).isCloseTo(expected, within(CLOSE));
        }
        assertThat(fit.donors().stream().mapToDouble(DonorWeight::weight).sum()).isCloseTo(1, within(1e-14));
    }

    @ParameterizedTest
    @EnumSource(names = {"SYNTHETIC_DID", "DIFFERENCE_IN_DIFFERENCES"})
    void underTheTimeWeightsUnitAndTwinLieTogetherBefore(SyntheticMethod method) {
        Blocks made = Blocks.generated(3, 15, 7, 4);
        SyntheticFit fit = made.fit(method);
        double distance = 0;
        for (int period = 0; period < 4; period++) {
            distance += fit.timeWeights().get(period)
                    * (made.unit()[period] - fit.twin().get(period));
        }
        assertThat(distance).isCloseTo(0, within(CLOSE));
    }

    @Test
    void aUnitThatEqualsAMixtureOfDonorsIsFoundAgain() {
        Blocks made = Blocks.generated(4, 5, 12, 9);
        double[] unit = new double[12];
        for (int period = 0; period < 12; period++) {
            double mixture = 0.3 * made.outcomes()[1][period] + 0.7 * made.outcomes()[4][period];
            unit[period] = mixture + (period < 9 ? 0 : 2);
        }
        SyntheticFit fit = new Blocks(made.names(), made.outcomes(), unit, 9).fit(SyntheticMethod.SYNTHETIC_CONTROL);
        assertThat(fit.effect()).isCloseTo(2, within(1e-8));
        assertThat(fit.donors().get(1).weight()).isCloseTo(0.3, within(1e-8));
        assertThat(fit.donors().get(4).weight()).isCloseTo(0.7, within(1e-8));
        assertThat(fit.distanceBefore()).isLessThan(1e-8);
    }

    @Test
    void plainDifferencesAreThoseOfMeans() {
        DonorPool pool = DonorPool.of(List.of("a", "b"), new double[][] {{1, 3, 5}, {2, 2, 6}}, 2);
        OutcomeBlock block = OutcomeBlock.of(pool, new double[] {4, 6, 10});
        SyntheticFit fit = SyntheticEstimator.of(block, SyntheticMethod.DIFFERENCE_IN_DIFFERENCES, new ExactMinimum());
        assertThat(fit.effect()).isCloseTo((10 - 5) - (5.5 - 2), within(CLOSE));
        assertThat(fit.twin()).containsExactly(4.5, 5.5, 8.5);
        assertThat(fit.distanceBefore()).isCloseTo(0.5, within(CLOSE));
        // First differences before the start are 2 and 0.
        assertThat(pool.noiseLevel()).isCloseTo(Math.sqrt(2), within(CLOSE));
    }

    @ParameterizedTest
    @EnumSource
    void theOrderOfDonorsDoesNotMatter(SyntheticMethod method) {
        Blocks made = Blocks.generated(5, 8, 6, 4);
        SyntheticFit fit = made.fit(method);
        SyntheticFit again = made.donors(7, 2, 5, 0, 1, 6, 4, 3).fit(method);
        same(again, fit, 1, 0);
        assertThat(again.donors().get(0).weight()).isCloseTo(fit.donors().get(7).weight(), within(CLOSE));
    }

    @ParameterizedTest
    @EnumSource
    void aConstantAddedToAllMovesTheTwinAlone(SyntheticMethod method) {
        Blocks made = Blocks.generated(6, 30, 6, 4);
        same(made.each(value -> value + 1000).fit(method), made.fit(method), 1, 1000);
    }

    @ParameterizedTest
    @EnumSource
    void effectsAreInTheUnitOfTheOutcome(SyntheticMethod method) {
        Blocks made = Blocks.generated(7, 30, 6, 4);
        same(made.each(value -> value * 1e-3).fit(method), made.fit(method), 1e-3, 0);
        same(made.each(value -> value * -1e6).fit(method), made.fit(method), -1e6, 0);
    }

    @ParameterizedTest
    @EnumSource(names = {"SYNTHETIC_DID", "SYNTHETIC_CONTROL"})
    void aDonorTwiceSharesItsWeightWithItself(SyntheticMethod method) {
        Blocks made = Blocks.generated(8, 6, 12, 9);
        SyntheticFit fit = made.donors(0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5).fit(method);
        for (int donor = 0; donor < 6; donor++) {
            assertThat(fit.donors().get(donor).weight())
                    .isCloseTo(fit.donors().get(donor + 6).weight(), within(CLOSE));
        }
    }

    @Test
    void aDonorTwiceLeavesSyntheticControlAsItWas() {
        Blocks made = Blocks.generated(8, 6, 12, 9);
        SyntheticFit once = made.fit(SyntheticMethod.SYNTHETIC_CONTROL);
        SyntheticFit twice = made.donors(0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5).fit(SyntheticMethod.SYNTHETIC_CONTROL);
        // Halving a weight halves its part in the ridge, which is tiny.
        assertThat(twice.effect()).isCloseTo(once.effect(), within(1e-6));
    }

    @Test
    void shapesAndNumbersAreChecked() {
        double[][] two = {{1, 2, 3}, {2, 3, 5}};
        List<String> names = List.of("a", "b");
        assertThatThrownBy(() -> DonorPool.of(List.of("a"), two, 1)).hasMessageContaining("(1) donors, (2) rows");
        assertThatThrownBy(() -> DonorPool.of(List.of("a", "a"), two, 1)).hasMessageContaining("twice");
        assertThatThrownBy(() -> DonorPool.of(names, two, 3)).hasMessageContaining("the first treated period (3)");
        assertThatThrownBy(() -> DonorPool.of(names, two, 0)).hasMessageContaining("the first treated period (0)");
        assertThatThrownBy(() -> DonorPool.of(names, new double[][] {{1, 2, 3}, {1, 2}}, 1))
                .hasMessageContaining("b has (2) periods");
        assertThatThrownBy(() -> DonorPool.of(names, new double[][] {{1, 2, 3}, {1, Double.NaN, 2}}, 1))
                .hasMessageContaining("b has an outcome that is no finite number");
        assertThatThrownBy(() -> OutcomeBlock.of(DonorPool.of(names, two, 1), new double[] {1, 2}))
                .hasMessageContaining("the treated unit has (2) periods");
    }

    @Test
    void laterChangesOfTheArraysDoNotReachTheBlock() {
        double[][] rows = {{1, 2, 3}, {2, 3, 5}};
        double[] unit = {3, 4, 9};
        OutcomeBlock block = OutcomeBlock.of(DonorPool.of(List.of("a", "b"), rows, 2), unit);
        rows[0][0] = 100;
        unit[0] = 100;
        assertThat(block.pool().outcome(0, 0)).isEqualTo(1);
        assertThat(block.unit(0)).isEqualTo(3);
    }

    @Test
    void onePeriodBeforeIsTooFewForWeights() {
        Blocks made = Blocks.generated(9, 5, 4, 1);
        assertThatThrownBy(() -> made.fit(SyntheticMethod.SYNTHETIC_DID))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs (2) periods before the start, and there are (1)");
        assertThat(made.fit(SyntheticMethod.DIFFERENCE_IN_DIFFERENCES).timeWeights())
                .containsExactly(1.0);
    }

    private static void same(SyntheticFit found, SyntheticFit expected, double unit, double added) {
        double tolerance = CLOSE * Math.abs(unit);
        assertThat(found.effect()).isCloseTo(unit * expected.effect(), within(tolerance * 10));
        assertThat(found.distanceBefore()).isCloseTo(Math.abs(unit) * expected.distanceBefore(), within(tolerance));
        for (int period = 0; period < found.twin().size(); period++) {
            assertThat(found.twin().get(period))
                    .isCloseTo(unit * expected.twin().get(period) + added, within(tolerance * 100));
        }
        if (expected.unitProblem() != null) {
            assertThat(Objects.requireNonNull(found.unitProblem()).objective())
                    .isCloseTo(unit * unit * expected.unitProblem().objective(), within(CLOSE * unit * unit));
        }
    }
}
