package org.didactic.estimate.covariance;

import org.didactic.estimate.design.DesignMatrix;
import org.didactic.numeric.Chunks;
import org.didactic.numeric.SymmetricMatrix;

/** How much each row has to say about the coefficients. */
final class RowLeverage {
    private static final int GROUPS_A_CHUNK = 256;

    private RowLeverage() {}

    /**
     * Returns for each row its weight times x' bread x of the swept row x: what the regressors add to its leverage beyond the
     * swept effect. They add up to the number of kept columns.
     */
    static double[] ofRegressors(DesignMatrix design, SymmetricMatrix bread) {
        double[] leverage = new double[design.rows()];
        new Chunks(design.groups(), GROUPS_A_CHUNK).forEach((first, last) -> {
            int[] used = new int[design.columns()];
            for (int group = first; group < last; group++) {
                int row = design.groupStart()[group];
                for (double[] swept : design.sweptRows(group)) {
                    leverage[row] = design.weight(row) * quadratic(swept, bread, used);
                    row++;
                }
            }
        });
        return leverage;
    }

    private static double quadratic(double[] row, SymmetricMatrix bread, int[] used) {
        int count = 0;
        for (int j = 0; j < row.length; j++) {
            if (row[j] != 0) {
                used[count++] = j;
            }
        }
        double sum = 0;
        for (int a = 0; a < count; a++) {
            double inner = row[used[a]] * bread.get(used[a], used[a]) / 2;
            for (int b = 0; b < a; b++) {
                inner += row[used[b]] * bread.get(used[a], used[b]);
            }
            sum += 2 * row[used[a]] * inner;
        }
        return sum;
    }
}
