package org.didactic.report.figure;

import org.didactic.numeric.Quantile;

/**
 * What a box shows: the quartiles (Hyndman and Fan 1996, type 7) and the most extreme values within 1.5 interquartile
 * ranges of the box (Tukey 1977).
 */
public record BoxSummary(
        double whiskerLow, double lowerQuartile, double median, double upperQuartile, double whiskerHigh) {

    /** Of at least one value, in ascending order. */
    public static BoxSummary of(double[] sorted) {
        double lower = Quantile.ofSorted(sorted, 0.25);
        double upper = Quantile.ofSorted(sorted, 0.75);
        double reach = 1.5 * (upper - lower);
        double low = lower;
        for (int i = sorted.length - 1; i >= 0 && sorted[i] >= lower - reach; i--) {
            low = Math.min(low, sorted[i]);
        }
        double high = upper;
        for (int i = 0; i < sorted.length && sorted[i] <= upper + reach; i++) {
            high = Math.max(high, sorted[i]);
        }
        return new BoxSummary(low, lower, Quantile.ofSorted(sorted, 0.5), upper, high);
    }
}
