package org.didactic.estimate.design;

/** Sums and means of a column, in the order of the rows. */
public final class GroupMeans {
    private GroupMeans() {}

    /** Replaces each value by its deviation from its group's weighted mean. */
    public static void sweep(double[] values, double[] weight, int[] groupStart) {
        for (int group = 0; group + 1 < groupStart.length; group++) {
            center(values, weight, groupStart[group], groupStart[group + 1]);
        }
    }

    /** Returns the weighted sum of squared deviations from the weighted mean. */
    public static double totalVariation(double[] values, double[] weight) {
        double[] deviations = values.clone();
        center(deviations, weight, 0, values.length);
        return sumOfSquares(deviations, weight);
    }

    /** Returns the weighted sum of squares. */
    public static double sumOfSquares(double[] values, double[] weight) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weight[i] * values[i] * values[i];
        }
        return sum;
    }

    /** Subtracts the mean, then the mean of what is left: the rounding of the first mean does not stay. */
    private static void center(double[] values, double[] weight, int from, int to) {
        for (int pass = 0; pass < 2; pass++) {
            double sum = 0;
            double total = 0;
            for (int i = from; i < to; i++) {
                sum += weight[i] * values[i];
                total += weight[i];
            }
            double mean = sum / total;
            for (int i = from; i < to; i++) {
                values[i] -= mean;
            }
        }
    }
}
