package org.didactic.estimate.covariance;

import org.didactic.numeric.CholeskyFactor;
import org.didactic.numeric.SymmetricEigen;
import org.didactic.numeric.SymmetricMatrix;

/**
 * The leverage matrix H = X M X' of one cluster in its eigenvectors, as far as the coefficients see it: X are the swept rows
 * times the roots of their weights, M the bread, and v an eigenvector of H with X'v its direction.
 *
 * <p>With more rows than columns the eigenvectors come from a matrix of the size of the columns, which has the same
 * eigenvalues.
 *
 * @param columns the kept columns that are not zero throughout the cluster
 * @param leverages the eigenvalues of H
 * @param directions for each eigenvalue the direction X'v, by {@code columns}
 * @param scores for each eigenvalue the direction times v'u, u the residuals times the roots of the weights
 */
record ClusterSpectrum(int[] columns, double[] leverages, double[][] directions, double[][] scores) {

    /** Returns the spectrum of the leverage matrix of these rows, which it is given. */
    static ClusterSpectrum byRows(ClusterRows rows, double[] hat) {
        int count = rows.count();
        SymmetricEigen eigen = SymmetricEigen.of(SymmetricMatrix.ofLowerTriangle(count, hat));
        double[] leverages = new double[count];
        double[][] directions = new double[count][];
        double[][] scores = new double[count][];
        for (int e = 0; e < count; e++) {
            leverages[e] = eigen.value(e);
            directions[e] = rows.transposedTimes(eigen.vector(e));
            scores[e] = scaled(product(eigen.vector(e), rows.residuals()), directions[e]);
        }
        return new ClusterSpectrum(rows.columns(), leverages, directions, scores);
    }

    /** With M = L L' the eigenvectors q of L'X'X L give the directions √λ L'⁻¹q and the scores L'⁻¹q q'L'X'u. */
    static ClusterSpectrum byColumns(ClusterRows rows, SymmetricMatrix bread) {
        int order = rows.columns().length;
        double[] products = new double[order * order];
        double[] values = rows.values();
        for (int row = 0; row < values.length; row += order) {
            for (int i = 0; i < order; i++) {
                double factor = values[row + i];
                int place = i * order;
                for (int j = 0; j <= i && factor != 0; j++) {
                    products[place + j] += factor * values[row + j];
                }
            }
        }
        CholeskyFactor factor = CholeskyFactor.of(bread);
        SymmetricEigen eigen = SymmetricEigen.of(factor.around(SymmetricMatrix.ofLowerTriangle(order, products)));
        double[] image = factor.transposedTimes(rows.transposedTimes(rows.residuals()));
        double[] leverages = new double[order];
        double[][] directions = new double[order][];
        double[][] scores = new double[order][];
        for (int e = 0; e < order; e++) {
            leverages[e] = eigen.value(e);
            double[] back = factor.solveTransposed(eigen.vector(e));
            directions[e] = scaled(Math.sqrt(Math.max(0, leverages[e])), back);
            scores[e] = scaled(product(eigen.vector(e), image), back);
        }
        return new ClusterSpectrum(rows.columns(), leverages, directions, scores);
    }

    private static double[] scaled(double factor, double[] values) {
        double[] scaled = new double[values.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = factor * values[i];
        }
        return scaled;
    }

    private static double product(double[] left, double[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }
}
