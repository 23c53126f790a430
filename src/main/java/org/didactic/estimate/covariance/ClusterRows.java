package org.didactic.estimate.covariance;

import java.util.Arrays;
import org.didactic.estimate.design.DesignMatrix;
import org.didactic.estimate.design.LeastSquares;
import org.didactic.numeric.Sums;
import org.didactic.numeric.SymmetricMatrix;

/**
 * The swept rows X of one cluster times the roots of their weights, in the columns that the cluster touches.
 *
 * @param columns the kept columns that are not zero throughout the cluster
 * @param count how many rows there are
 * @param values row by row, one number for each of {@code columns}; never written to once it is here. Clusters that share
 *     the array have the same rows in the same columns, so that what follows from them may be made once for all, by identity
 * @param residuals the residuals times the roots of the weights
 */
public record ClusterRows(int[] columns, int count, double[] values, double[] residuals) {

    /** Returns the rows of the cluster that these groups of the swept effect make up. */
    static ClusterRows of(DesignMatrix design, LeastSquares fit, int[] groups) {
        double[][][] swept = new double[groups.length][][];
        boolean[] touched = new boolean[design.columns()];
        int count = 0;
        for (int i = 0; i < groups.length; i++) {
            swept[i] = design.sweptRows(groups[i]);
            count += swept[i].length;
            for (double[] row : swept[i]) {
                for (int j = 0; j < row.length; j++) {
                    touched[j] |= row[j] != 0;
                }
            }
        }
        int[] columns = kept(touched, fit);
        double[] values = new double[count * columns.length];
        double[] residuals = new double[count];
        int row = 0;
        for (int i = 0; i < groups.length; i++) {
            int at = design.groupStart()[groups[i]];
            for (double[] each : swept[i]) {
                double root = Math.sqrt(design.weight(at));
                int start = row * columns.length;
                for (int j = 0; j < columns.length; j++) {
                    values[start + j] = root * each[columns[j]];
                }
                residuals[row++] = root * fit.residuals()[at++];
            }
        }
        return new ClusterRows(columns, count, values, residuals);
    }

    private static int[] kept(boolean[] touched, LeastSquares fit) {
        int[] columns = new int[touched.length];
        int size = 0;
        for (int j = 0; j < touched.length; j++) {
            if (touched[j] && fit.factor().kept(j)) {
                columns[size++] = j;
            }
        }
        return Arrays.copyOf(columns, size);
    }

    /** Returns the leverage matrix X M X', row by row, both triangles. */
    double[] hat(SymmetricMatrix bread) {
        int width = columns.length;
        double[] hat = new double[count * count];
        for (int i = 0; i < count; i++) {
            double[] image = bread.times(row(i));
            for (int j = 0; j <= i; j++) {
                double entry = Sums.product(image, 0, values, j * width, width);
                hat[i * count + j] = entry;
                hat[j * count + i] = entry;
            }
        }
        return hat;
    }

    double[] row(int row) {
        return Arrays.copyOfRange(values, row * columns.length, (row + 1) * columns.length);
    }

    /** Returns X times a vector by column of the design. */
    public double[] times(double[] vector) {
        double[] chosen = new double[columns.length];
        for (int j = 0; j < chosen.length; j++) {
            chosen[j] = vector[columns[j]];
        }
        double[] product = new double[count];
        for (int i = 0; i < count; i++) {
            product[i] = Sums.product(values, i * chosen.length, chosen, 0, chosen.length);
        }
        return product;
    }

    /** Returns X' times a vector of one number a row, by {@code columns}. */
    public double[] transposedTimes(double[] vector) {
        double[] product = new double[columns.length];
        for (int i = 0, at = 0; i < count; i++) {
            double factor = vector[i];
            for (int j = 0; j < product.length; j++, at++) {
                product[j] += factor * values[at];
            }
        }
        return product;
    }
}
