package org.didactic.numeric;

import java.util.Arrays;

/**
 * Frank and Wolfe's (1956) steps towards the weights ω of several columns, none negative and one in sum, that minimise
 * (|Σ ω_j a_j − b|² + η|ω|²)/m, with m the length of b: each goes from the weights towards the column of the steepest
 * descent, as far as lowers this most. They come near to the minimum that {@link SimplexLeastSquares} has, and never quite
 * there.
 *
 * <p>Of columns that are as steep the first is taken, so that their order may matter.
 */
public final class FrankWolfe {
    private static final int LEAST_STEPS = 2;

    private final double[][] columns;
    private final double[] target;
    private final double ridge;

    /**
     * Returns a problem.
     *
     * @param columns at least one, all as long as the target; finite
     * @param centred whether an intercept is left free, so that columns and target are centred
     * @param ridge η, at least zero
     */
    public FrankWolfe(double[][] columns, double[] target, boolean centred, double ridge) {
        this.columns = new double[columns.length][];
        for (int column = 0; column < columns.length; column++) {
            this.columns[column] = less(columns[column], centred);
        }
        this.target = less(target, centred);
        this.ridge = ridge;
    }

    private static double[] less(double[] values, boolean centred) {
        double mean = centred ? Sums.of(values, 0, values.length) / values.length : 0;
        return Arrays.stream(values).map(each -> each - mean).toArray();
    }

    /**
     * Returns the weights after at most so many steps: the last, from the second on, gained no more than asked for.
     *
     * @param start the weights to begin with, none negative and one in sum
     * @param leastGain at least zero
     */
    public double[] run(double[] start, int steps, double leastGain) {
        double[] weights = start.clone();
        double[] left = left(weights);
        double before = Double.POSITIVE_INFINITY;
        double value = Double.POSITIVE_INFINITY;
        for (int step = 0; step < steps && (step < LEAST_STEPS || before - value > leastGain); step++) {
            step(weights, left);
            left = left(weights);
            before = value;
            value = (squares(left) + ridge * squares(weights)) / target.length;
        }
        return weights;
    }

    private void step(double[] weights, double[] left) {
        double[] slopes = new double[weights.length];
        int steepest = 0;
        for (int column = 0; column < weights.length; column++) {
            slopes[column] = product(columns[column], left) + ridge * weights[column];
            steepest = slopes[column] < slopes[steepest] ? column : steepest;
        }
        double[] move = new double[weights.length];
        Arrays.setAll(move, column -> -weights[column]);
        move[steepest] += 1;
        double[] change = new double[left.length];
        for (int i = 0; i < change.length; i++) {
            change[i] = columns[steepest][i] - target[i] - left[i];
        }
        double curvature = squares(change) + ridge * squares(move);
        double length = curvature > 0 ? Math.min(1, Math.max(0, -product(slopes, move) / curvature)) : 0;
        for (int column = 0; column < weights.length; column++) {
            weights[column] += length * move[column];
        }
    }

    /** What the weights leave, Σ ω_j a_j − b. */
    private double[] left(double[] weights) {
        double[] left = new double[target.length];
        for (int column = 0; column < weights.length; column++) {
            double weight = weights[column];
            double[] values = columns[column];
            for (int i = 0; weight > 0 && i < left.length; i++) {
                left[i] += weight * values[i];
            }
        }
        for (int i = 0; i < left.length; i++) {
            left[i] -= target[i];
        }
        return left;
    }

    private static double squares(double[] values) {
        return product(values, values);
    }

    private static double product(double[] a, double[] b) {
        return Sums.product(a, 0, b, 0, a.length);
    }
}
