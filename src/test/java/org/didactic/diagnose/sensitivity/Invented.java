package org.didactic.diagnose.sensitivity;

import org.didactic.numeric.SymmetricMatrix;

/** Effects around a reference, written down in a test: their values and the deviations whose products are their covariance. */
record Invented(double[] estimates, int before, double[][] deviations) {
    static final double LEVEL = 0.95;

    /** Three event times before the reference and three after it, a few of them far from zero. */
    static Invented three() {
        return new Invented(new double[] {0.4, -0.7, 0.5, 2.1, 3.4, 2.9}, 3, deviations(6));
    }

    /** As many event times before the reference and after it as asked for. */
    static Invented of(int before, int after) {
        double[] estimates = new double[before + after];
        for (int i = 0; i < estimates.length; i++) {
            estimates[i] = i < before ? 0.3 * StrictMath.sin(5 * i + 1) : 2 + StrictMath.cos(3 * i);
        }
        return new Invented(estimates, before, deviations(estimates.length));
    }

    private static double[][] deviations(int size) {
        double[][] deviations = new double[size][size + 1];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= size; j++) {
                deviations[i][j] = 0.2 + (i == j ? 0.3 : 0) + 0.12 * StrictMath.sin(7 * i + 3 * j * j);
            }
        }
        return deviations;
    }

    /** Returns the same in another unit of measurement, which may turn the sign. */
    Invented times(double factor) {
        double[] others = estimates.clone();
        double[][] otherDeviations = new double[deviations.length][];
        for (int i = 0; i < others.length; i++) {
            others[i] *= factor;
            otherDeviations[i] = deviations[i].clone();
            for (int j = 0; j < otherDeviations[i].length; j++) {
                otherDeviations[i][j] *= factor;
            }
        }
        return new Invented(others, before, otherDeviations);
    }

    int after() {
        return estimates.length - before;
    }

    double covariance(int i, int j) {
        double sum = 0;
        for (int k = 0; k < deviations[i].length; k++) {
            sum += deviations[i][k] * deviations[j][k];
        }
        return sum;
    }

    SpacedEffects effects() {
        int size = estimates.length;
        double[] entries = new double[size * size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                entries[i * size + j] = covariance(i, j);
            }
        }
        return new SpacedEffects(estimates, before, SymmetricMatrix.ofLowerTriangle(size, entries));
    }
}
