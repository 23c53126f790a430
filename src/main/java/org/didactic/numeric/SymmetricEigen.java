package org.didactic.numeric;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix by Jacobi's cyclic rotations: slower than the methods of libraries for
 * large matrices, but accurate for small eigenvalues and the same on every machine.
 */
public final class SymmetricEigen {
    private static final int MOST_SWEEPS = 60;
    private static final double NEGLIGIBLE = 1e-17;
    private static final double ROUNDING = 1e-15;

    private final double[] values;
    private final double[][] vectors;

    private SymmetricEigen(double[] values, double[][] vectors) {
        this.values = values;
        this.vectors = vectors;
    }

    /**
     * Returns the eigenvalues and eigenvectors of a matrix.
     *
     * @throws IllegalStateException when entries beside the diagonal still matter after {@value #MOST_SWEEPS} sweeps: a few
     *     always were enough
     */
    public static SymmetricEigen of(SymmetricMatrix matrix) {
        int order = matrix.order();
        double[][] rotated = new double[order][order];
        double[][] vectors = new double[order][order];
        for (int i = 0; i < order; i++) {
            vectors[i][i] = 1;
            for (int j = 0; j < order; j++) {
                rotated[i][j] = matrix.get(i, j);
            }
        }
        int sweep = 0;
        while (sweep < MOST_SWEEPS && rotateAll(rotated, vectors)) {
            sweep++;
        }
        // Rounding may go on being rotated in a matrix that lacks rank.
        if (sweep == MOST_SWEEPS && !diagonal(rotated)) {
            throw new IllegalStateException(
                    "no eigenvalues after " + MOST_SWEEPS + " sweeps of a matrix of order " + order);
        }
        double[] values = new double[order];
        for (int i = 0; i < order; i++) {
            values[i] = rotated[i][i];
        }
        return new SymmetricEigen(values, vectors);
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

    /** Rotates every off-diagonal entry that still matters to zero and returns whether there was one. */
    private static boolean rotateAll(double[][] matrix, double[][] vectors) {
        boolean any = false;
        for (int p = 0; p < matrix.length; p++) {
            for (int q = p + 1; q < matrix.length; q++) {
                double scale = Math.sqrt(Math.abs(matrix[p][p])) * Math.sqrt(Math.abs(matrix[q][q]));
                if (Math.abs(matrix[p][q]) > Math.max(NEGLIGIBLE * scale, Double.MIN_NORMAL)) {
                    rotate(matrix, vectors, p, q);
                    any = true;
                }
            }
        }
        return any;
    }

    /** Returns whether what stands beside the diagonal is rounding of the largest entry on it. */
    private static boolean diagonal(double[][] matrix) {
        double on = 0;
        double beside = 0;
        for (int i = 0; i < matrix.length; i++) {
            on = Math.max(on, Math.abs(matrix[i][i]));
            for (int j = 0; j < i; j++) {
                beside = Math.max(beside, Math.abs(matrix[i][j]));
            }
        }
        return beside <= ROUNDING * on;
    }

    private static void rotate(double[][] matrix, double[][] vectors, int p, int q) {
        double theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
        // Beyond this the square would overflow, and the tangent is its limit anyway.
        double tangent = Math.abs(theta) > 1e150
                ? 1 / (2 * theta)
                : Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double cosine = 1 / Math.sqrt(tangent * tangent + 1);
        double sine = tangent * cosine;
        double shift = tangent * matrix[p][q];
        double first = matrix[p][p] - shift;
        double second = matrix[q][q] + shift;
        for (int k = 0; k < matrix.length; k++) {
            double left = matrix[k][p];
            double right = matrix[k][q];
            matrix[k][p] = cosine * left - sine * right;
            matrix[k][q] = sine * left + cosine * right;
        }
        for (int k = 0; k < matrix.length; k++) {
            matrix[p][k] = matrix[k][p];
            matrix[q][k] = matrix[k][q];
            double left = vectors[p][k];
            double right = vectors[q][k];
            vectors[p][k] = cosine * left - sine * right;
            vectors[q][k] = sine * left + cosine * right;
        }
        matrix[p][p] = first;
        matrix[q][q] = second;
        matrix[p][q] = 0;
        matrix[q][p] = 0;
    }
}
