package org.didactic.numeric;

import org.didactic.text.NumberText;

/** The lower factor L of a positive definite matrix L L'. */
public final class CholeskyFactor {
    private final double[][] lower;

    private CholeskyFactor(double[][] lower) {
        this.lower = lower;
    }

    /** Returns the factor; throws when the matrix is not positive definite. */
    public static CholeskyFactor of(SymmetricMatrix matrix) {
        double[][] lower = new double[matrix.order()][];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = new double[i + 1];
            for (int j = 0; j <= i; j++) {
                double sum = matrix.get(i, j);
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                if (i == j && !(sum > 0)) {
                    throw new IllegalArgumentException(
                            "the matrix is not positive definite (" + NumberText.told(sum) + ")");
                }
                lower[i][j] = i == j ? Math.sqrt(sum) : sum / lower[j][j];
            }
        }
        return new CholeskyFactor(lower);
    }

    /** Returns {@code L' vector}. */
    public double[] transposedTimes(double[] vector) {
        double[] product = new double[lower.length];
        for (int i = 0; i < lower.length; i++) {
            for (int j = 0; j <= i; j++) {
                product[j] += lower[i][j] * vector[i];
            }
        }
        return product;
    }

    /** Returns the solution x of {@code L' x = vector}. */
    public double[] solveTransposed(double[] vector) {
        double[] solution = vector.clone();
        for (int i = lower.length - 1; i >= 0; i--) {
            solution[i] /= lower[i][i];
            for (int j = 0; j < i; j++) {
                solution[j] -= lower[i][j] * solution[i];
            }
        }
        return solution;
    }

    /** Returns {@code L' inner L}. */
    public SymmetricMatrix around(SymmetricMatrix inner) {
        int order = lower.length;
        double[][] left = new double[order][];
        for (int column = 0; column < order; column++) {
            double[] entries = new double[order];
            for (int row = 0; row < order; row++) {
                entries[row] = inner.get(row, column);
            }
            left[column] = transposedTimes(entries);
        }
        double[] product = new double[order * order];
        for (int row = 0; row < order; row++) {
            double[] entries = new double[order];
            for (int column = 0; column < order; column++) {
                entries[column] = left[column][row];
            }
            System.arraycopy(transposedTimes(entries), 0, product, row * order, order);
        }
        return SymmetricMatrix.ofLowerTriangle(order, product);
    }
}
