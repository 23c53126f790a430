package org.didactic.diagnose.sensitivity;

import org.didactic.numeric.NormalTail;
import org.didactic.numeric.StandardNormal;

/**
 * The size |z + t| of a normal variable with a bias t of at least zero and variance one.
 *
 * @param tail the probability of more than the quantile
 * @param oneSided what a standard normal variable exceeds with that probability
 * @param twoSided what its size exceeds with that probability
 */
record FoldedNormal(double tail, double oneSided, double twoSided) {
    private static final int MOST_STEPS = 50;
    private static final double PRECISION = 1e-13;

    static FoldedNormal at(double level) {
        StandardNormal normal = new StandardNormal();
        return new FoldedNormal(1 - level, normal.criticalValue(2 * level - 1), normal.criticalValue(level));
    }

    /** Returns the quantile, by Newton's method from below: the tail is convex there. */
    double quantile(double bias) {
        double value = Math.max(twoSided, bias + oneSided);
        for (int step = 0; step < MOST_STEPS; step++) {
            double excess = NormalTail.above(value - bias) + NormalTail.above(value + bias) - tail;
            double change = excess / (NormalTail.density(value - bias) + NormalTail.density(value + bias));
            value += change;
            if (Math.abs(change) <= PRECISION * value) {
                break;
            }
        }
        return value;
    }

    /** Returns the derivative of the quantile in the bias. */
    static double slope(double bias, double quantile) {
        double ratio = StrictMath.exp(-2 * quantile * bias);
        return (1 - ratio) / (1 + ratio);
    }
}
