package org.didactic.numeric;

import java.util.Arrays;
import java.util.Locale;

/** Quantiles of samples. */
public final class Quantile {
    private static final double FUZZ = 1e-9;

    private Quantile() {}

    /**
     * Returns the quantile of type 7 of Hyndman and Fan (1996), R's default: h = (n − 1)p + 1, linear between neighbours.
     *
     * @param values at least one finite number, in any order
     * @param probability from 0 to 1
     */
    public static double type7(double[] values, double probability) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return ofSorted(sorted, probability);
    }

    /** Returns the same quantile of values that are in ascending order already. */
    public static double ofSorted(double[] sorted, double probability) {
        if (sorted.length == 0 || !(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "no quantile (%s) of (%d) values", probability, sorted.length));
        }
        double index = (sorted.length - 1) * probability;
        int low = (int) Math.floor(index);
        int high = (int) Math.ceil(index);
        double share = index - low;
        return sorted[low] == sorted[high] ? sorted[low] : (1 - share) * sorted[low] + share * sorted[high];
    }

    /**
     * Returns the quantile of type 1 of Hyndman and Fan (1996), the smallest value that the given share of all do not exceed.
     *
     * @param sorted at least one finite number, ascending
     * @param probability from 0 to 1
     */
    public static double type1(double[] sorted, double probability) {
        if (sorted.length == 0 || !(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "no quantile (%s) of (%d) values", probability, sorted.length));
        }
        // A product that should be whole may come out a little above.
        double place = Math.ceil(sorted.length * probability - FUZZ);
        return sorted[(int) Math.max(place, 1) - 1];
    }
}
