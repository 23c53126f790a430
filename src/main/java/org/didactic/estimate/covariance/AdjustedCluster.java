package org.didactic.estimate.covariance;

import org.didactic.spec.InferenceSpec.Covariance;

/**
 * A cluster whose residuals are multiplied by A, the inverse of I − H or its root.
 *
 * @param columns the columns it touches
 * @param multipliers the eigenvalues of A
 * @param directions X'v for each eigenvector v, by {@code columns}
 * @param score X'A u, by {@code columns}
 */
record AdjustedCluster(int[] columns, double[] multipliers, double[][] directions, double[] score) {

    /** Returns the cluster as the covariance adjusts it: with the root for CR2, the inverse otherwise. */
    static AdjustedCluster of(Covariance type, ClusterSpectrum spectrum) {
        int count = spectrum.leverages().length;
        double[] multipliers = new double[count];
        double[] score = new double[spectrum.columns().length];
        for (int e = 0; e < count; e++) {
            double remainder = 1 - spectrum.leverages()[e];
            // Where nothing remains, the generalised inverse: zero.
            if (remainder >= SoleSupport.REMAINDER) {
                multipliers[e] = type == Covariance.CR2 ? 1 / Math.sqrt(remainder) : 1 / remainder;
            }
            for (int j = 0; j < score.length; j++) {
                score[j] += multipliers[e] * spectrum.scores()[e][j];
            }
        }
        return new AdjustedCluster(spectrum.columns(), multipliers, spectrum.directions(), score);
    }

    /** Returns the share of a vector, by column of the design, in a direction. */
    double along(int direction, double[] vector) {
        double sum = 0;
        for (int j = 0; j < columns.length; j++) {
            sum += directions[direction][j] * vector[columns[j]];
        }
        return sum;
    }

    /** Adds the outer product of a vector by {@code columns} to the lower triangle of a matrix of the design's columns. */
    void addSquare(double[] vector, double[] matrix, int order) {
        for (int a = 0; a < columns.length; a++) {
            for (int b = 0; b <= a; b++) {
                // Columns ascend, so that this is the lower triangle.
                matrix[columns[a] * order + columns[b]] += vector[a] * vector[b];
            }
        }
    }
}
