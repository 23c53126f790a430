package org.didactic.estimate.covariance;

import org.didactic.numeric.SymmetricMatrix;
import org.didactic.spec.InferenceSpec.Covariance;

/** A cluster whose residuals are multiplied by A, the inverse of I − H or its root, with H its leverage matrix. */
sealed interface AdjustedCluster permits LightCluster, SpectralCluster {

    /** For each column that the cluster touches, with how many rows a matrix of the rows is still a small one. */
    int MOST_ROWS = 2;

    /** Returns the cluster as the covariance adjusts it: with the root for CR2, the inverse otherwise. */
    static AdjustedCluster of(Covariance type, ClusterRows rows, SymmetricMatrix bread) {
        SymmetricMatrix own = bread.select(rows.columns());
        if (rows.count() > MOST_ROWS * rows.columns().length) {
            return SpectralCluster.of(type, ClusterSpectrum.byColumns(rows, own));
        }
        double[] hat = rows.hat(own);
        if (LightCluster.light(hat)) {
            return LightCluster.of(type, rows, hat);
        }
        return SpectralCluster.of(
                type,
                rows.count() <= rows.columns().length
                        ? ClusterSpectrum.byRows(rows, hat)
                        : ClusterSpectrum.byColumns(rows, own));
    }

    /** Returns the columns it touches. */
    int[] columns();

    /** Returns X'A u, by {@link #columns}. */
    double[] score();

    /** Returns what the cluster makes of a vector by column of the design. */
    Image image(double[] vector);

    /**
     * For a vector m the sum p = A X m.
     *
     * @param length p'p
     * @param score X'p, by {@link #columns}
     */
    record Image(double length, double[] score) {}

    /** Adds the outer product of a vector by {@code columns} to the lower triangle of a matrix of the design's columns. */
    static void addSquare(int[] columns, double[] vector, double[] matrix, int order) {
        for (int a = 0; a < columns.length; a++) {
            int row = columns[a] * order;
            double factor = vector[a];
            for (int b = 0; b <= a; b++) {
                // Columns ascend, so that this is the lower triangle.
                matrix[row + columns[b]] += factor * vector[b];
            }
        }
    }
}
