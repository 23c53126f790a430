package org.didactic.numeric;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix: {@link Tridiagonal}, small diagonal entries first. The same on every
 * machine.
 */
public final class SymmetricEigen {
    private final double[] values;
    private final double[][] vectors;

    private SymmetricEigen(double[] values, double[][] vectors) {
        this.values = values;
        this.vectors = vectors;
    }

    /** Returns the eigenvalues and eigenvectors of a matrix. */
    public static SymmetricEigen of(SymmetricMatrix matrix) {
        int order = matrix.order();
        int[] places = ascendingDiagonal(matrix);
        int exponent = exponent(matrix);
        double[][] permuted = new double[order][order];
        for (int i = 0; i < order; i++) {
            for (int j = 0; j <= i; j++) {
                permuted[i][j] = Math.scalb(matrix.get(places[i], places[j]), -exponent);
            }
        }
        Tridiagonal form = Tridiagonal.of(permuted);
        form.solve();
        double[] values = form.diagonal();
        for (int i = 0; i < order; i++) {
            values[i] = Math.scalb(values[i], exponent);
        }
        double[][] vectors = new double[order][order];
        for (int i = 0; i < order; i++) {
            for (int k = 0; k < order; k++) {
                vectors[i][places[k]] = form.vectors()[i][k];
            }
        }
        return new SymmetricEigen(values, vectors);
    }

    /** The power of two that brings the largest entry near one, so that no square leaves the range of numbers. */
    private static int exponent(SymmetricMatrix matrix) {
        double largest = 0;
        for (int i = 0; i < matrix.order(); i++) {
            for (int j = 0; j <= i; j++) {
                largest = Math.max(largest, Math.abs(matrix.get(i, j)));
            }
        }
        return largest > 0 && Double.isFinite(largest) ? Math.getExponent(largest) : 0;
    }

    /** Returns the number of eigenvalues. */
    public int order() {
        return values.length;
    }

    /** Returns an eigenvalue; they come in no particular order. */
    public double value(int index) {
        return values[index];
    }

    /** Returns the eigenvector of an eigenvalue, of length one; not a copy. */
    public double[] vector(int index) {
        return vectors[index];
    }

    /** Returns the matrix with the same eigenvectors and other eigenvalues. */
    public SymmetricMatrix withValues(double[] others) {
        int order = values.length;
        double[] entries = new double[order * order];
        for (int index = 0; index < order; index++) {
            double[] vector = vectors[index];
            for (int i = 0; i < order; i++) {
                for (int j = 0; j <= i; j++) {
                    entries[i * order + j] += others[index] * vector[i] * vector[j];
                }
            }
        }
        return SymmetricMatrix.ofLowerTriangle(order, entries);
    }

    /** Small entries first: then the steps work on them before large ones could drown them. */
    private static int[] ascendingDiagonal(SymmetricMatrix matrix) {
        int[] places = new int[matrix.order()];
        for (int i = 0; i < places.length; i++) {
            int at = i;
            while (at > 0 && matrix.get(places[at - 1], places[at - 1]) > matrix.get(i, i)) {
                places[at] = places[at - 1];
                at--;
            }
            places[at] = i;
        }
        return places;
    }
}
