package org.didactic.estimate.synthetic;

import org.didactic.numeric.SimplexLeastSquares;

/** The weights of the minimum itself, whatever the order of the rows. */
public record ExactMinimum() implements WeightSearch {

    @Override
    public double[] weights(double[][] rows, double[] target, boolean free, double zeta, double noise) {
        return SimplexLeastSquares.weights(rows, target, free, target.length * zeta * zeta);
    }
}
