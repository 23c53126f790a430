package org.didactic.diagnose.sensitivity;

/** A few linear equations with a positive definite matrix. */
final class LinearSystem {
    private static final double SINGULAR = 1e-10;

    private LinearSystem() {}

    /**
     * Puts solutions in the place of right-hand sides, by elimination, and returns true; changes them without sense and returns
     * false when the matrix lacks rank.
     */
    static boolean solve(double[][] matrix, double[]... sides) {
        int order = matrix.length;
        double[][] rows = new double[order][];
        for (int i = 0; i < order; i++) {
            rows[i] = matrix[i].clone();
        }
        for (int pivot = 0; pivot < order; pivot++) {
            if (!(rows[pivot][pivot] > SINGULAR * matrix[pivot][pivot])) {
                return false;
            }
            for (int i = pivot + 1; i < order; i++) {
                double factor = rows[i][pivot] / rows[pivot][pivot];
                for (int j = pivot; j < order; j++) {
                    rows[i][j] -= factor * rows[pivot][j];
                }
                for (double[] side : sides) {
                    side[i] -= factor * side[pivot];
                }
            }
        }
        for (double[] side : sides) {
            for (int i = order - 1; i >= 0; i--) {
                for (int j = i + 1; j < order; j++) {
                    side[i] -= rows[i][j] * side[j];
                }
                side[i] /= rows[i][i];
            }
        }
        return true;
    }
}
