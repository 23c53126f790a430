package org.didactic.estimate.synthetic;

import java.util.List;
import java.util.stream.IntStream;
import org.didactic.numeric.InOrder;
import org.didactic.text.NumberText;

/**
 * Each donor of a pool in turn taken as if it were treated, against the other donors, with the same method, search of weights, start and ζ. No
 * treated unit enters, so that one permutation serves all units of a start that share donors.
 *
 * @param method of the placebos
 * @param search of their weights, where the method does not give them
 * @param placebos one for each donor, in the order of the pool; empty for a pool of one
 */
public record PlaceboPermutation(SyntheticMethod method, WeightSearch search, List<Placebo> placebos) {
    private static final double TIE = 1e-10;
    private static final double WHOLE = 1e-9;

    public PlaceboPermutation {
        placebos = List.copyOf(placebos);
    }

    /**
     * Returns the placebos of a pool.
     *
     * @throws IllegalArgumentException when there are fewer periods before the start than
     *     {@link SyntheticMethod#periodsBefore()}
     */
    public static PlaceboPermutation of(DonorPool pool, SyntheticMethod method, WeightSearch search) {
        SyntheticEstimator.checkPeriods(pool, method);
        if (pool.size() < 2) {
            return new PlaceboPermutation(method, search, List.of());
        }
        return new PlaceboPermutation(
                method,
                search,
                InOrder.map(
                        IntStream.range(0, pool.size()).boxed().toList(),
                        donor -> placebo(pool, method, search, donor)));
    }

    private static Placebo placebo(DonorPool pool, SyntheticMethod method, WeightSearch search, int donor) {
        Twin twin = Twin.of(pool, method, search, pool.row(donor), donor);
        return new Placebo(pool.names().get(donor), twin.effect(), twin.distanceBefore());
    }

    /**
     * Returns the number of placebos at least as far from zero as the effect; one that is nearer by no more than 10⁻¹⁰ of the
     * effect counts as a tie.
     */
    public int asLarge(double effect) {
        double bound = Math.abs(effect) * (1 - TIE);
        return (int) placebos.stream()
                .filter(each -> Math.abs(each.effect()) >= bound)
                .count();
    }

    /** Returns (1 + the number of placebos as large as the effect)/(1 + the number of placebos). */
    public double p(double effect) {
        return (1.0 + asLarge(effect)) / (1.0 + placebos.size());
    }

    /**
     * Returns the constant effects that are not rejected at one less the level: the effect and to either side the ⌈(n +
     * 1)·level⌉-th smallest size of the n placebos.
     *
     * @param level above 0 and below 1
     */
    public PlaceboInterval interval(double effect, double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("no interval has the level (" + NumberText.told(level) + ")");
        }
        int count = placebos.size();
        // A product that should be whole may come out a little above.
        int place = (int) Math.ceil((count + 1) * level - WHOLE);
        if (place > count) {
            int needed = (int) Math.ceil(level / (1 - level) - WHOLE);
            return new PlaceboInterval.None("an interval of this level needs at least " + NumberText.count(needed)
                    + " placebos, and there are " + NumberText.count(count));
        }
        double[] sizes = placebos.stream()
                .mapToDouble(each -> Math.abs(each.effect()))
                .sorted()
                .toArray();
        double reach = sizes[place - 1];
        return new PlaceboInterval.Known(effect - reach, effect + reach);
    }
}
