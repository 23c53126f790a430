package org.didactic.estimate.design;

import org.didactic.numeric.Chunks;
import org.didactic.numeric.Sums;
import org.jspecify.annotations.Nullable;

/** Sums and means of a column, the same bits on any number of threads. */
public final class GroupMeans {
    private static final double ROUNDING = 1e-14;

    private GroupMeans() {}

    /**
     * Replaces each value by its deviation from its group's weighted mean.
     *
     * @param weight one a row, null when all are one
     */
    public static void sweep(double[] values, double @Nullable [] weight, int[] groupStart) {
        GroupChunks chunks = GroupChunks.of(groupStart, 0);
        new Chunks(chunks.start().length - 1, 1)
                .forEach((from, to) -> sweep(values, 0, weight, groupStart, chunks.from(from), chunks.to(to - 1)));
    }

    /**
     * Replaces the values of some groups by the deviations from their group's weighted mean.
     *
     * @param firstRow the row whose value stands first in the array
     */
    static void sweep(
            double[] values, int firstRow, double @Nullable [] weight, int[] groupStart, int fromGroup, int toGroup) {
        for (int group = fromGroup; group < toGroup; group++) {
            center(values, groupStart[group] - firstRow, weight, groupStart[group], groupStart[group + 1]);
        }
    }

    /** Returns the weighted sum of squared deviations from the weighted mean, zero where that is no more than rounding. */
    public static double totalVariation(double[] values, double @Nullable [] weight) {
        Chunks chunks = Chunks.of(values.length);
        double total = weight == null ? values.length : chunks.sum((from, to) -> Sums.of(weight, from, to - from));
        double mean = chunks.sum((from, to) -> weighted(values, from, weight, from, to - from)) / total;
        double[] left = new double[chunks.chunks()];
        double squares = chunks.sum((from, to) -> {
            double sum = 0;
            double ofSquares = 0;
            for (int row = from; row < to; row++) {
                double deviation = values[row] - mean;
                double weighted = weight == null ? deviation : weight[row] * deviation;
                sum += weighted;
                ofSquares += weighted * deviation;
            }
            left[from / chunks.size()] = sum;
            return ofSquares;
        });
        double leftOver = Sums.of(left, 0, left.length);
        double variation = squares - leftOver * leftOver / total;
        return variation > ROUNDING * ROUNDING * mean * mean * total ? variation : 0;
    }

    /** Returns the weighted sum of squares. */
    public static double sumOfSquares(double[] values, double @Nullable [] weight) {
        return Chunks.of(values.length)
                .sum((from, to) -> weight == null
                        ? Sums.product(values, from, values, from, to - from)
                        : Sums.squares(values, weight, from, to - from));
    }

    /** Subtracts the mean, then the mean of what is left: the rounding of the first mean does not stay. */
    private static void center(double[] values, int start, double @Nullable [] weight, int from, int to) {
        int length = to - from;
        double total = weight == null ? length : Sums.of(weight, from, length);
        for (int pass = 0; pass < 2; pass++) {
            double sum =
                    weight == null ? Sums.of(values, start, length) : Sums.product(weight, from, values, start, length);
            double mean = sum / total;
            for (int i = start; i < start + length; i++) {
                values[i] -= mean;
            }
        }
    }

    private static double weighted(double[] values, int start, double @Nullable [] weight, int from, int length) {
        return weight == null ? Sums.of(values, start, length) : Sums.product(weight, from, values, start, length);
    }
}
