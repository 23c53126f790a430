package org.didactic.report.figure;

/**
 * What a box shows: the quartiles (Hyndman and Fan 1996, type 7) and the most extreme values within 1.5 interquartile
 * ranges of the box (Tukey 1977).
 */
public record BoxSummary(
        double whiskerLow, double lowerQuartile, double median, double upperQuartile, double whiskerHigh) {

    /** Of at least one value, in ascending order. */
    public static BoxSummary of(double[] sorted) {
        double lower = quantile(sorted, 0.25);
        double upper = quantile(sorted, 0.75);
        double reach = 1.5 * (upper - lower);
        double low = lower;
        for (int i = sorted.length - 1; i >= 0 && sorted[i] >= lower - reach; i--) {
            low = Math.min(low, sorted[i]);
        }
        double high = upper;
        for (int i = 0; i < sorted.length && sorted[i] <= upper + reach; i++) {
            high = Math.max(high, sorted[i]);
        }
        return new BoxSummary(low, lower, quantile(sorted, 0.5), upper, high);
    }

    private static double quantile(double[] sorted, double share) {
        double position = share * (sorted.length - 1);
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
