package org.didactic.estimate.design;

import java.util.Arrays;
import org.didactic.data.NumberColumn;
import org.didactic.estimate.EstimationTask;
import org.didactic.text.Located;

/** The regression weights of rows. */
public final class RowWeights {
    private RowWeights() {}

    /** Returns one weight a row, all one when the regression is unweighted. */
    public static double[] of(EstimationTask task, int[] rows) {
        Located<String> weights = task.options().weights();
        double[] values = new double[rows.length];
        if (weights == null) {
            Arrays.fill(values, 1);
            return values;
        }
        NumberColumn column = task.panel().number(weights.value());
        Arrays.setAll(values, i -> column.value(rows[i]));
        return values;
    }
}
