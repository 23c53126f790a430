package org.didactic.estimate.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceboPermutationTest {
    private static final WeightSearch EXACT = new ExactMinimum();

    @Test
    void eachDonorIsHeldAgainstTheOthers() {
        DonorPool pool = DonorPool.of(List.of("a", "b", "c"), new double[][] {{0, 4}, {0, 1}, {0, 2}}, 1);
        PlaceboPermutation found = PlaceboPermutation.of(pool, SyntheticMethod.DIFFERENCE_IN_DIFFERENCES, EXACT);
        assertThat(found.placebos())
                .containsExactly(new Placebo("a", 2.5, 0), new Placebo("b", -2, 0), new Placebo("c", -0.5, 0));
    }

    private static Stream<WeightSearch> searches() {
        return Stream.of(EXACT, new SynthdidSteps());
    }

    @ParameterizedTest
    @MethodSource("searches")
    void aPlaceboHasTheRidgeOfThePoolAndTheOtherDonors(WeightSearch search) {
        Blocks made = Blocks.generated(1, 12, 8, 5);
        DonorPool pool = made.block().pool();
        int[] others = IntStream.range(0, 12).filter(donor -> donor != 4).toArray();
        double[][] before = Arrays.stream(others).mapToObj(pool::before).toArray(double[][]::new);
        double zeta = Math.sqrt(Math.sqrt(3)) * pool.noiseLevel();
        double[] weights = search.weights(before, pool.before(4), true, zeta, pool.noiseLevel());
        double[][] byPeriod = new double[5][11];
        double[] after = new double[11];
        for (int i = 0; i < 11; i++) {
            for (int period = 0; period < 5; period++) {
                byPeriod[period][i] = before[i][period];
            }
            after[i] = pool.meanAfter(others[i]);
        }
        double little = 1e-6 * pool.noiseLevel();
        double[] times = search.weights(byPeriod, after, true, little, pool.noiseLevel());
        double effect = pool.meanAfter(4);
        for (int period = 0; period < 5; period++) {
            effect -= times[period] * pool.outcome(4, period);
        }
        for (int i = 0; i < 11; i++) {
            effect -= weights[i] * after[i];
            for (int period = 0; period < 5; period++) {
                effect += weights[i] * times[period] * before[i][period];
            }
        }
        PlaceboPermutation found = PlaceboPermutation.of(pool, SyntheticMethod.SYNTHETIC_DID, search);
        assertThat(found.search()).isEqualTo(search);
        assertThat(found.placebos().get(4).effect()).isCloseTo(effect, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource
    void theTreatedUnitDoesNotEnter(SyntheticMethod method) {
        Blocks made = Blocks.generated(2, 12, 8, 5);
        DonorPool pool = made.block().pool();
        PlaceboPermutation shared = PlaceboPermutation.of(pool, method, EXACT);
        OutcomeBlock other = OutcomeBlock.of(pool, made.outcomes()[3]);
        assertThat(PlaceboPermutation.of(other.pool(), method, EXACT)).isEqualTo(shared);
    }

    @ParameterizedTest
    @CsvSource({"-5, 0, 0.2", "3, 2, 0.6", "-3, 2, 0.6", "0, 4, 1", "2.9999999999999, 2, 0.6"})
    void pCountsPlacebosAtLeastAsFarFromZeroAndTheUnitItself(double effect, int asLarge, double p) {
        assertThat(with(1, -3, 4, -2).asLarge(effect)).isEqualTo(asLarge);
        assertThat(with(1, -3, 4, -2).p(effect)).isEqualTo(p);
    }

    @Test
    void theIntervalHoldsTheEffectsThatAreNotRejected() {
        double[] effects = IntStream.rangeClosed(1, 39)
                .mapToDouble(i -> (i % 2 == 0 ? -1 : 1) * i)
                .toArray();
        PlaceboPermutation found = with(effects);
        PlaceboInterval.Known interval = (PlaceboInterval.Known) found.interval(100, 0.95);
        assertThat(interval).isEqualTo(new PlaceboInterval.Known(62, 138));
        // The rule inverted: what is left of the effect when the constant is taken off.
        assertThat(found.p(100 - interval.high())).isGreaterThan(0.05);
        assertThat(found.p(100 - interval.high() - 0.001)).isLessThanOrEqualTo(0.05);
    }

    @ParameterizedTest
    @CsvSource({"19, 0.95", "9, 0.9", "99, 0.99", "4, 0.8"})
    void theFewestPlacebosOfALevelReachAsFarAsTheLargest(int count, double level) {
        double[] effects = IntStream.rangeClosed(1, count).asDoubleStream().toArray();
        assertThat(with(effects).interval(0, level)).isEqualTo(new PlaceboInterval.Known(-count, count));
        assertThat(with(Arrays.copyOf(effects, count - 1)).interval(0, level))
                .isEqualTo(new PlaceboInterval.None("an interval of this level needs at least " + count
                        + " placebos, and there are " + (count - 1)));
    }

    @Test
    void oneDonorHasNoPlacebo() {
        DonorPool pool = DonorPool.of(List.of("a"), new double[][] {{1, 2, 4}}, 2);
        PlaceboPermutation found = PlaceboPermutation.of(pool, SyntheticMethod.DIFFERENCE_IN_DIFFERENCES, EXACT);
        assertThat(found.placebos()).isEmpty();
        assertThat(found.p(3)).isEqualTo(1);
        assertThat(found.interval(3, 0.95)).isInstanceOf(PlaceboInterval.None.class);
    }

    private static PlaceboPermutation with(double... effects) {
        return new PlaceboPermutation(
                SyntheticMethod.SYNTHETIC_DID,
                EXACT,
                Arrays.stream(effects)
                        .mapToObj(effect -> new Placebo("donor", effect, 1))
                        .toList());
    }
}
