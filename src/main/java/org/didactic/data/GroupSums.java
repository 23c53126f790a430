package org.didactic.data;

import org.jspecify.annotations.Nullable;

/** Sums of cells in which a missing summand makes the sum missing, for the first reason. */
final class GroupSums {
    private GroupSums() {}

    /** Returns for each group the sum of its cells in the order of the rows. */
    static NumberColumn of(NumberColumn column, int[] groupOfRow, int groups) {
        double[] sums = new double[groups];
        @Nullable Missing[] reasons = new Missing[groups];
        for (int row = 0; row < groupOfRow.length; row++) {
            int group = groupOfRow[row];
            Missing reason = column.missing(row);
            reasons[group] = Arithmetic.first(reasons[group], reason);
            sums[group] += reason == null ? column.value(row) : 0;
        }
        for (int group = 0; group < groups; group++) {
            if (reasons[group] == null && !(Math.abs(sums[group]) <= NumberColumn.LARGEST)) {
                reasons[group] = new Missing(Missing.Kind.UNDEFINED, Arithmetic.TOO_LARGE);
                sums[group] = 0;
            }
        }
        return new NumberColumn(sums, reasons);
    }
}
