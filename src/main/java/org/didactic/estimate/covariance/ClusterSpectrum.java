package org.didactic.estimate.covariance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.didactic.estimate.design.DesignMatrix;
import org.didactic.estimate.design.LeastSquares;
import org.didactic.numeric.CholeskyFactor;
import org.didactic.numeric.SymmetricEigen;
import org.didactic.numeric.SymmetricMatrix;

/**
 * The leverage matrix H = X M X' of one cluster in its eigenvectors, as far as the coefficients see it: X are the swept rows
 * times the roots of their weights, M the bread, and v an eigenvector of H with X'v its direction.
 *
 * <p>When the cluster has more rows than columns that it touches, the eigenvectors come from a matrix of the size of these
 * columns, which has the same eigenvalues.
 *
 * @param columns the kept columns that are not zero throughout the cluster
 * @param leverages the eigenvalues of H
 * @param directions for each eigenvalue the direction X'v, by {@code columns}
 * @param scores for each eigenvalue the direction times v'u, u the residuals times the roots of the weights
 */
record ClusterSpectrum(int[] columns, double[] leverages, double[][] directions, double[][] scores) {

    /** Returns the spectrum of the cluster that these groups of the swept effect make up. */
    static ClusterSpectrum of(DesignMatrix design, LeastSquares fit, int[] groups) {
        boolean[] touched = new boolean[design.columns()];
        int rows = 0;
        for (int group : groups) {
            for (double[] row : design.sweptRows(group)) {
                rows++;
                for (int j = 0; j < row.length; j++) {
                    touched[j] |= row[j] != 0 && fit.factor().kept(j);
                }
            }
        }
        int[] columns =
                IntStream.range(0, touched.length).filter(j -> touched[j]).toArray();
        SymmetricMatrix bread = fit.bread().select(columns);
        return rows <= columns.length
                ? byRows(design, fit, groups, columns, bread)
                : byColumns(design, fit, groups, columns, bread);
    }

    private static ClusterSpectrum byRows(
            DesignMatrix design, LeastSquares fit, int[] groups, int[] columns, SymmetricMatrix bread) {
        List<double[]> rows = new ArrayList<>();
        List<Double> residuals = new ArrayList<>();
        for (int group : groups) {
            int at = design.groupStart()[group];
            for (double[] swept : design.sweptRows(group)) {
                double root = Math.sqrt(design.weight(at));
                rows.add(picked(swept, columns, root));
                residuals.add(root * fit.residuals()[at]);
                at++;
            }
        }
        int count = rows.size();
        double[] hat = new double[count * count];
        for (int i = 0; i < count; i++) {
            double[] image = bread.times(rows.get(i));
            for (int j = 0; j <= i; j++) {
                hat[i * count + j] = product(image, rows.get(j));
            }
        }
        SymmetricEigen eigen = SymmetricEigen.of(SymmetricMatrix.ofLowerTriangle(count, hat));
        double[] leverages = new double[count];
        double[][] directions = new double[count][columns.length];
        double[][] scores = new double[count][];
        for (int e = 0; e < count; e++) {
            leverages[e] = eigen.value(e);
            double along = 0;
            for (int i = 0; i < count; i++) {
                along += eigen.vector(e)[i] * residuals.get(i);
                add(directions[e], eigen.vector(e)[i], rows.get(i));
            }
            scores[e] = scaled(along, directions[e]);
        }
        return new ClusterSpectrum(columns, leverages, directions, scores);
    }

    /** With M = L L' the eigenvectors q of L'X'X L give the directions √λ L'⁻¹q and the scores L'⁻¹q q'L'X'u. */
    private static ClusterSpectrum byColumns(
            DesignMatrix design, LeastSquares fit, int[] groups, int[] columns, SymmetricMatrix bread) {
        int order = columns.length;
        double[] products = new double[order * order];
        double[] score = new double[order];
        for (int group : groups) {
            int at = design.groupStart()[group];
            for (double[] swept : design.sweptRows(group)) {
                double root = Math.sqrt(design.weight(at));
                double[] row = picked(swept, columns, root);
                add(score, root * fit.residuals()[at], row);
                for (int i = 0; i < order; i++) {
                    for (int j = 0; j <= i && row[i] != 0; j++) {
                        products[i * order + j] += row[i] * row[j];
                    }
                }
                at++;
            }
        }
        CholeskyFactor factor = CholeskyFactor.of(bread);
        SymmetricEigen eigen = SymmetricEigen.of(factor.around(SymmetricMatrix.ofLowerTriangle(order, products)));
        double[] image = factor.transposedTimes(score);
        double[] leverages = new double[order];
        double[][] directions = new double[order][];
        double[][] scores = new double[order][];
        for (int e = 0; e < order; e++) {
            leverages[e] = eigen.value(e);
            double[] back = factor.solveTransposed(eigen.vector(e));
            directions[e] = scaled(Math.sqrt(Math.max(0, leverages[e])), back);
            scores[e] = scaled(product(eigen.vector(e), image), back);
        }
        return new ClusterSpectrum(columns, leverages, directions, scores);
    }

    private static double[] picked(double[] row, int[] columns, double factor) {
        return Arrays.stream(columns).mapToDouble(j -> factor * row[j]).toArray();
    }

    private static void add(double[] sum, double factor, double[] values) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * values[i];
        }
    }

    private static double[] scaled(double factor, double[] values) {
        double[] scaled = new double[values.length];
        add(scaled, factor, values);
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
