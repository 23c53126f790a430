package org.didactic.estimate.covariance;

import org.didactic.numeric.SymmetricEigen;
import org.didactic.numeric.SymmetricMatrix;
import org.didactic.spec.InferenceSpec.SmallSample;

/**
 * Makes a covariance from several ways of clustering positive, as fixest does: 0.14 raises negative eigenvalues to 1e-16, and
 * 0.11 those below 1e-10 to 1e-10, if a variance is negative. The matrix is that of the reported coefficients, in their
 * units, so that the outcome depends on the units of covariates; not on those of the outcome, since 1e-16 is taken of the
 * largest eigenvalue here.
 */
final class PositiveRepair {
    private static final double LEAST = 1e-16;
    private static final double LEAST_OF_0_11 = 1e-10;
    private static final double ROUNDING = 1e-10;

    private PositiveRepair() {}

    /**
     * Returns the repaired matrix, or the same one where there is nothing to repair.
     *
     * @param reported the columns of reported coefficients
     */
    static SymmetricMatrix of(SmallSample preset, SymmetricMatrix matrix, SymmetricMatrix bread, int[] reported) {
        SymmetricMatrix own = matrix.select(reported);
        if (!needed(preset, own, bread.select(reported))) {
            return matrix;
        }
        SymmetricEigen eigen = SymmetricEigen.of(own);
        double[] values = new double[eigen.order()];
        double largest = 0;
        for (int i = 0; i < values.length; i++) {
            values[i] = eigen.value(i);
            largest = Math.max(largest, values[i]);
        }
        for (int i = 0; i < values.length; i++) {
            double value = values[i];
            values[i] = preset == SmallSample.FIXEST_0_11
                    ? Math.max(value, LEAST_OF_0_11)
                    : value < 0 ? LEAST * largest : value;
        }
        SymmetricMatrix repaired = eigen.withValues(values);
        int order = matrix.order();
        double[] entries = new double[order * order];
        for (int i = 0; i < order; i++) {
            for (int j = 0; j <= i; j++) {
                entries[i * order + j] = matrix.get(i, j);
            }
        }
        for (int i = 0; i < reported.length; i++) {
            for (int j = 0; j <= i; j++) {
                entries[reported[i] * order + reported[j]] = repaired.get(i, j);
            }
        }
        return SymmetricMatrix.ofLowerTriangle(order, entries);
    }

    /** What is negative by rounding alone needs no repair; size is measured against the bread, free of units. */
    private static boolean needed(SmallSample preset, SymmetricMatrix own, SymmetricMatrix bread) {
        int order = own.order();
        double[] scaled = new double[order * order];
        double largest = 0;
        boolean negativeVariance = false;
        for (int i = 0; i < order; i++) {
            for (int j = 0; j <= i; j++) {
                double scale = Math.sqrt(bread.get(i, i)) * Math.sqrt(bread.get(j, j));
                scaled[i * order + j] = own.get(i, j) / scale;
                largest = Math.max(largest, Math.abs(scaled[i * order + j]));
            }
            negativeVariance |= own.get(i, i) < 0;
        }
        if (preset == SmallSample.FIXEST_0_11) {
            return negativeVariance;
        }
        SymmetricEigen eigen = SymmetricEigen.of(SymmetricMatrix.ofLowerTriangle(order, scaled));
        for (int i = 0; i < order; i++) {
            if (eigen.value(i) < -ROUNDING * largest) {
                return true;
            }
        }
        return false;
    }
}
