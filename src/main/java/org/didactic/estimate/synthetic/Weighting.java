package org.didactic.estimate.synthetic;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Rows with weights that come near to a target. */
record Weighting(double[] weights, @Nullable WeightProblem problem) {

    /** Returns the weights that a search finds, and how near they come. */
    static Weighting sought(
            WeightSearch search, double[][] rows, double[] target, boolean free, double zeta, double noise) {
        double[] weights = search.weights(rows, target, free, zeta, noise);
        double[] left = target.clone();
        double squaredWeights = 0;
        for (int row = 0; row < rows.length; row++) {
            squaredWeights += weights[row] * weights[row];
            for (int i = 0; i < left.length; i++) {
                left[i] -= weights[row] * rows[row][i];
            }
        }
        double intercept = free ? Line.meanFrom(left, 0) : 0;
        double squares = 0;
        for (double each : left) {
            squares += (each - intercept) * (each - intercept);
        }
        double objective = squares / target.length + zeta * zeta * squaredWeights;
        return new Weighting(weights, new WeightProblem(search, zeta, intercept, objective));
    }

    /** Returns the same weight for all. */
    static Weighting alike(int count) {
        double[] weights = new double[count];
        Arrays.fill(weights, 1.0 / count);
        return new Weighting(weights, null);
    }

    /** Returns no weight for any. */
    static Weighting none(int count) {
        return new Weighting(new double[count], null);
    }
}
