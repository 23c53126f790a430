package org.didactic.diagnose.sensitivity;

import org.didactic.numeric.GaussLegendre;

/**
 * The critical value of the first step: the quantile of the largest of the lines of {@link MomentLines} when all expectations are
 * zero, the least favourable case. The lines are sums of two independent standard normal variables, so that the probability is
 * an integral over directions φ of the plane: P(largest > q) = ∫ exp(−q²/(2 m(φ)²)) dφ / 2π, m the largest line in the direction.
 */
final class LeastFavourable {
    private static final int MOST_STEPS = 50;
    private static final double PRECISION = 1e-12;

    private final double[] shares = new double[3 * GaussLegendre.NODES];
    private final double[] inverseSquares = new double[3 * GaussLegendre.NODES];
    private int size;

    private LeastFavourable() {}

    /**
     * Returns the value that the largest line exceeds with a probability.
     *
     * @param normal the value that a standard normal variable exceeds with that probability
     */
    static double criticalValue(MomentLines lines, double probability, double normal) {
        LeastFavourable directions = new LeastFavourable();
        double upper = StrictMath.atan((side(lines) - lines.first()[0]) / lines.second()[0]);
        double lower = Math.min(upper, StrictMath.atan((side(lines) - lines.first()[1]) / lines.second()[1]));
        directions.add(lines.first()[0], lines.second()[0], upper, end(lines, 0));
        directions.add(lines.first()[1], lines.second()[1], end(lines, 1), lower);
        directions.add(side(lines), 0, lower, upper);
        double largest = Math.max(lines.variance(0), lines.variance(1));
        largest = Math.max(largest, side(lines) * side(lines));
        return directions.quantile(probability, largest * normal * normal);
    }

    private static double side(MomentLines lines) {
        return lines.largest() * lines.error();
    }

    /** Returns the direction, at right angles to a line, from which on it is negative. */
    private static double end(MomentLines lines, int line) {
        double angle = StrictMath.atan2(lines.second()[line], lines.first()[line]);
        return angle + (line == 0 ? Math.PI / 2 : -Math.PI / 2);
    }

    private void add(double first, double second, double from, double to) {
        double half = (to - from) / 2;
        if (!(half > 0)) {
            return;
        }
        for (int i = 0; i < GaussLegendre.NODES; i++) {
            double angle = from + half * (1 + GaussLegendre.node(i));
            double line = first * StrictMath.cos(angle) + second * StrictMath.sin(angle);
            if (line > 0) {
                shares[size] = GaussLegendre.weight(i) * half / (2 * Math.PI);
                inverseSquares[size++] = 1 / (2 * line * line);
            }
        }
    }

    /** Newton's method on the logarithm of the probability as a function of q², which is convex: it never steps too far. */
    private double quantile(double probability, double start) {
        double square = start;
        for (int step = 0; step < MOST_STEPS; step++) {
            double sum = 0;
            double slope = 0;
            for (int i = 0; i < size; i++) {
                double part = shares[i] * StrictMath.exp(-square * inverseSquares[i]);
                sum += part;
                slope += part * inverseSquares[i];
            }
            double change = sum * StrictMath.log(sum / probability) / slope;
            square += change;
            if (Math.abs(change) <= PRECISION * square) {
                break;
            }
        }
        return Math.sqrt(square);
    }
}
