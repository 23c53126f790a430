package org.didactic.estimate.design;

import java.util.Arrays;
import org.didactic.data.NumberColumn;
import org.didactic.estimate.EstimationTask;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/** The regression weights of rows. */
public final class RowWeights {
    private RowWeights() {}

    /**
     * Returns one weight a row, null when the regression is unweighted. The column's weights are divided by the power of
     * two next to the largest of them, which moves no bit of a result and keeps their products within what numbers can hold.
     */
    static double @Nullable [] of(EstimationTask task, int[] rows) {
        Located<String> weights = task.options().weights();
        if (weights == null) {
            return null;
        }
        double[] values = new double[rows.length];
        NumberColumn column = task.panel().number(weights.value());
        int scale = -exponent(column, task.panel().rows());
        Arrays.setAll(values, i -> Math.scalb(column.value(rows[i]), scale));
        return values;
    }

    /** Returns one weight a row, also when the regression is unweighted. */
    public static double[] orOnes(EstimationTask task, int[] rows) {
        double[] weights = of(task, rows);
        if (weights != null) {
            return weights;
        }
        double[] ones = new double[rows.length];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static int exponent(NumberColumn column, int rows) {
        double largest = Double.MIN_NORMAL;
        for (int row = 0; row < rows; row++) {
            largest = column.missing(row) == null ? Math.max(largest, column.value(row)) : largest;
        }
        return Math.getExponent(largest);
    }
}
