package org.didactic.estimate;

import java.util.Arrays;

/**
 * The weights as {@code synthdid} 0.0.9 seeks them: by Frank and Wolfe's steps from equal weights, at most 100; then from
 * those above a quarter of the largest, until a step gains less than (10⁻⁵ of the noise level)², at most 10,000.
 */
record FrankWolfe(double[][] rows, double[] target, boolean free, double zeta, double noise) {
    private static final int FIRST_STEPS = 100;
    private static final int STEPS = 10_000;
    private static final double LEAST_GAIN = 1e-5;
    private static final double SPARSE = 4;

    /** Returns the weights where R stops. */
    double[] weights() {
        double[] alike = new double[rows.length];
        Arrays.fill(alike, 1.0 / rows.length);
        double[] first = stepped(alike, FIRST_STEPS);
        double least = Arrays.stream(first).max().orElseThrow() / SPARSE;
        double[] sparse =
                Arrays.stream(first).map(each -> each <= least ? 0 : each).toArray();
        double sum = Arrays.stream(sparse).sum();
        return stepped(Arrays.stream(sparse).map(each -> each / sum).toArray(), STEPS);
    }

    /** Returns (1/m)|Σ ω_j a_j + ω₀ − b|² + ζ²|ω|². */
    double objective(double[] weights) {
        double[] left = left(weights);
        return squares(left) / target.length + zeta * zeta * squares(weights);
    }

    private double[] stepped(double[] start, int steps) {
        double[] weights = start;
        double before = Double.POSITIVE_INFINITY;
        double value = Double.POSITIVE_INFINITY;
        double least = LEAST_GAIN * noise * LEAST_GAIN * noise;
        for (int step = 0; step < steps && (step < 2 || before - value > least); step++) {
            weights = step(weights);
            before = value;
            value = objective(weights);
        }
        return weights;
    }

    private double[] step(double[] weights) {
        double ridge = target.length * zeta * zeta;
        double[] left = left(weights);
        double[] slope = new double[rows.length];
        int steepest = 0;
        for (int row = 0; row < rows.length; row++) {
            slope[row] = product(centred(rows[row]), left) + ridge * weights[row];
            steepest = slope[row] < slope[steepest] ? row : steepest;
        }
        double[] move = Arrays.stream(weights).map(each -> -each).toArray();
        move[steepest] += 1;
        double[] vertex = new double[rows.length];
        vertex[steepest] = 1;
        double[] change = left(vertex);
        Arrays.setAll(change, i -> change[i] - left[i]);
        double length = -product(slope, move) / (squares(change) + ridge * squares(move));
        double kept = Math.min(1, Math.max(0, length));
        double[] next = new double[rows.length];
        Arrays.setAll(next, row -> weights[row] + kept * move[row]);
        return next;
    }

    private double[] left(double[] weights) {
        double[] left = new double[target.length];
        for (int i = 0; i < left.length; i++) {
            left[i] = -target[i];
            for (int row = 0; row < rows.length; row++) {
                left[i] += weights[row] * rows[row][i];
            }
        }
        return centred(left);
    }

    private double[] centred(double[] values) {
        double mean = free ? Arrays.stream(values).average().orElseThrow() : 0;
        return Arrays.stream(values).map(each -> each - mean).toArray();
    }

    private static double squares(double[] values) {
        return product(values, values);
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
