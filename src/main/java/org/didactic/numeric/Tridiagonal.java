package org.didactic.numeric;

/**
 * A symmetric matrix made tridiagonal by Householder's reflections, and its eigenvectors by the implicit QL method (Golub and
 * Van Loan 2013, sections 8.3.1 and 8.3.3).
 *
 * @param diagonal becomes the eigenvalues
 * @param beside entry i stands between i and i + 1; the last is zero
 * @param vectors by row the columns of the orthogonal matrix; becomes the eigenvectors
 */
record Tridiagonal(double[] diagonal, double[] beside, double[][] vectors) {
    private static final int MOST_STEPS = 60;
    private static final double ROUNDING = 0x1p-53;

    /** Returns the form of a matrix, which is overwritten. */
    static Tridiagonal of(double[][] matrix) {
        int order = matrix.length;
        double[] beside = new double[order];
        double[] factors = new double[order];
        for (int k = order - 1; k > 0; k--) {
            factors[k] = reflect(matrix, k, beside);
        }
        double[] diagonal = new double[order];
        double[][] vectors = new double[order][order];
        for (int i = 0; i < order; i++) {
            diagonal[i] = matrix[i][i];
            vectors[i][i] = 1;
        }
        for (int k = 2; k < order; k++) {
            for (int row = 0; row < k && factors[k] != 0; row++) {
                double along = factors[k] * Sums.product(vectors[row], 0, matrix[k], 0, k);
                for (int j = 0; j < k; j++) {
                    vectors[row][j] -= along * matrix[k][j];
                }
            }
        }
        return new Tridiagonal(diagonal, beside, vectors);
    }

    /** Reflects row k left of the diagonal onto its last entry, leaves the reflection's vector v there and returns 2/v'v. */
    private static double reflect(double[][] matrix, int k, double[] beside) {
        double[] vector = matrix[k];
        double scale = 0;
        for (int j = 0; j < k - 1; j++) {
            scale = Math.max(scale, Math.abs(vector[j]));
        }
        beside[k - 1] = vector[k - 1];
        if (scale == 0) {
            return 0;
        }
        scale = Math.max(scale, Math.abs(vector[k - 1]));
        double squares = 0;
        for (int j = 0; j < k; j++) {
            vector[j] /= scale;
            squares += vector[j] * vector[j];
        }
        double image = -Math.copySign(Math.sqrt(squares), vector[k - 1]);
        beside[k - 1] = scale * image;
        vector[k - 1] -= image;
        double factor = -1 / (image * vector[k - 1]);
        double[] product = new double[k];
        for (int i = 0; i < k; i++) {
            double[] row = matrix[i];
            product[i] += row[i] * vector[i];
            for (int j = 0; j < i; j++) {
                product[i] += row[j] * vector[j];
                product[j] += row[j] * vector[i];
            }
        }
        double half = factor * factor * Sums.product(product, 0, vector, 0, k) / 2;
        for (int i = 0; i < k; i++) {
            product[i] = factor * product[i] - half * vector[i];
        }
        for (int i = 0; i < k; i++) {
            for (int j = 0; j <= i; j++) {
                matrix[i][j] -= vector[i] * product[j] + product[i] * vector[j];
            }
        }
        return factor;
    }

    /**
     * Turns the diagonal into the eigenvalues and the vectors into theirs.
     *
     * @throws IllegalStateException when an eigenvalue takes more than {@value #MOST_STEPS} steps: two or three always were
     *     enough
     */
    void solve() {
        for (int first = 0; first < diagonal.length; first++) {
            int steps = 0;
            for (int last = blockEnd(first); last > first; last = blockEnd(first)) {
                if (steps++ == MOST_STEPS) {
                    throw new IllegalStateException(
                            "no eigenvalue after " + MOST_STEPS + " steps of a matrix of order " + diagonal.length);
                }
                chase(first, last);
            }
        }
    }

    private int blockEnd(int first) {
        int last = first;
        while (last < diagonal.length - 1
                && Math.abs(beside[last])
                        > Math.max(
                                Double.MIN_NORMAL,
                                ROUNDING * (Math.abs(diagonal[last]) + Math.abs(diagonal[last + 1])))) {
            last++;
        }
        return last;
    }

    /** One QL step with Wilkinson's shift on a block: the bulge moves from its end to its start. */
    private void chase(int first, int last) {
        double half = (diagonal[first + 1] - diagonal[first]) / (2 * beside[first]);
        double root = Math.abs(half) > 1e150 ? Math.abs(half) : Math.sqrt(half * half + 1);
        double bulge = diagonal[last] - diagonal[first] + beside[first] / (half + Math.copySign(root, half));
        double sine = 1;
        double cosine = 1;
        double shift = 0;
        for (int i = last - 1; i >= first; i--) {
            double across = sine * beside[i];
            double along = cosine * beside[i];
            double length = Math.sqrt(across * across + bulge * bulge);
            beside[i + 1] = length;
            if (length == 0) {
                diagonal[i + 1] -= shift;
                beside[last] = 0;
                return;
            }
            sine = across / length;
            cosine = bulge / length;
            double shifted = diagonal[i + 1] - shift;
            double change = (diagonal[i] - shifted) * sine + 2 * cosine * along;
            shift = sine * change;
            diagonal[i + 1] = shifted + shift;
            bulge = cosine * change - along;
            rotate(vectors[i], vectors[i + 1], cosine, sine);
        }
        diagonal[first] -= shift;
        beside[first] = bulge;
        beside[last] = 0;
    }

    private static void rotate(double[] left, double[] right, double cosine, double sine) {
        for (int k = 0; k < left.length; k++) {
            double before = right[k];
            right[k] = sine * left[k] + cosine * before;
            left[k] = cosine * left[k] - sine * before;
        }
    }
}
