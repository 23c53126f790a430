package org.didactic.estimate.resampling;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.didactic.spec.WildBootstrap;
import org.didactic.spec.WildBootstrap.Weights;

/**
 * Makes the draws of a wild cluster bootstrap, in blocks of fixed borders, so that the bits do not depend on threads.
 *
 * @param streams one a cluster
 * @param weights the distribution of a cluster's weight
 * @param count how many draws
 * @param enumerated whether draw r gives cluster g the sign of bit g of r, so that all sign vectors occur once
 */
record WildDraws(DrawStream[] streams, Weights weights, int count, boolean enumerated) {
    /** Below this many clusters all sign vectors are drawn, however few draws are asked for. */
    static final int FEW_CLUSTERS = 12;

    private static final int BLOCK = 64;
    private static final double FLAT = 1e-10;

    static WildDraws of(ClusteredFit fit, WildBootstrap settings) {
        int clusters = fit.count();
        boolean enumerated = settings.weights() == Weights.RADEMACHER
                && (clusters < FEW_CLUSTERS || clusters < Integer.SIZE - 1 && 1 << clusters <= settings.draws());
        int count = enumerated ? 1 << clusters : settings.draws();
        return new WildDraws(fit.streams(settings), settings.weights(), count, enumerated);
    }

    /** Returns how many draws differ from each other, however many are made. */
    double different() {
        return StrictMath.pow(weights == Weights.WEBB ? 6 : 2, streams.length);
    }

    /** Returns what every draw gives for a contrast. */
    WildStatistics of(ScoreForm form) {
        WildStatistics statistics = new WildStatistics(count);
        IntStream.range(0, (count + BLOCK - 1) / BLOCK).parallel().forEach(block -> fill(form, block, statistics));
        return statistics;
    }

    private void fill(ScoreForm form, int block, WildStatistics statistics) {
        int first = block * BLOCK;
        int clusters = streams.length;
        double[] drawn = weights(first);
        double[] mixed = form.direct() ? drawn : mixed(form.mixed(), form.width(), drawn);
        double[] mixedSlope = form.direct() || !form.imposed() ? drawn : mixed(form.mixedSlope(), form.width(), drawn);
        double[] numerator = new double[BLOCK];
        double[] numeratorSlope = new double[BLOCK];
        double[] scale = new double[BLOCK];
        double[][] squares = new double[3][BLOCK];
        double[] score = new double[BLOCK];
        double[] slope = new double[BLOCK];
        for (int g = 0; g < clusters; g++) {
            Arrays.fill(score, 0);
            addScaled(score, form.own()[g], drawn, g);
            add(numerator, score);
            addProducts(scale, score, score);
            subtract(score, form.left(), g, form.width(), mixed);
            addProducts(squares[0], score, score);
            if (form.imposed()) {
                Arrays.fill(slope, 0);
                addScaled(slope, form.ownSlope()[g], drawn, g);
                add(numeratorSlope, slope);
                subtract(slope, form.leftSlope(), g, form.width(), mixedSlope);
                addProducts(squares[1], score, slope);
                addProducts(squares[2], slope, slope);
            }
        }
        for (int i = 0; i < BLOCK && first + i < count; i++) {
            boolean flat = !(squares[0][i] > FLAT * FLAT * scale[i]);
            boolean nothing = flat && Math.abs(numerator[i]) <= FLAT * Math.sqrt(scale[i]);
            statistics.set(
                    first + i,
                    nothing ? 0 : numerator[i],
                    numeratorSlope[i],
                    flat ? 0 : squares[0][i],
                    2 * squares[1][i],
                    squares[2][i]);
        }
    }

    /** Returns the weights of a block: for each cluster those of all draws. */
    private double[] weights(int first) {
        double[] drawn = new double[streams.length * BLOCK];
        for (int g = 0; g < streams.length; g++) {
            for (int i = 0; i < BLOCK; i++) {
                drawn[g * BLOCK + i] = weight(g, first + i);
            }
        }
        return drawn;
    }

    /** Returns the weight of a cluster in a draw. */
    double weight(int cluster, int draw) {
        if (enumerated) {
            return (draw >> cluster & 1) == 0 ? 1 : -1;
        }
        return streams[cluster].weight(weights, draw);
    }

    private static double[] mixed(double[] matrix, int width, double[] drawn) {
        double[] mixed = new double[width * BLOCK];
        double[] sum = new double[BLOCK];
        int clusters = drawn.length / BLOCK;
        for (int j = 0; j < width; j++) {
            Arrays.fill(sum, 0);
            for (int g = 0; g < clusters; g++) {
                addScaled(sum, matrix[g * width + j], drawn, g);
            }
            System.arraycopy(sum, 0, mixed, j * BLOCK, BLOCK);
        }
        return mixed;
    }

    private static void subtract(double[] sum, double[] matrix, int row, int width, double[] values) {
        int j = 0;
        for (int at = row * width; j + 3 < width; j += 4, at += 4) {
            subtractFour(sum, matrix, at, values, j * BLOCK);
        }
        for (; j < width; j++) {
            addScaled(sum, -matrix[row * width + j], values, j);
        }
    }

    /** Subtracts four rows of values one after the other, each entry of the sum being fetched once. */
    private static void subtractFour(double[] sum, double[] matrix, int at, double[] values, int from) {
        double first = matrix[at];
        double second = matrix[at + 1];
        double third = matrix[at + 2];
        double fourth = matrix[at + 3];
        for (int i = 0, place = from; i < BLOCK; i++, place++) {
            sum[i] = sum[i]
                    - first * values[place]
                    - second * values[place + BLOCK]
                    - third * values[place + 2 * BLOCK]
                    - fourth * values[place + 3 * BLOCK];
        }
    }

    private static void addScaled(double[] sum, double factor, double[] values, int row) {
        if (factor == 0) {
            return;
        }
        int from = row * BLOCK;
        for (int i = 0; i < BLOCK; i++) {
            sum[i] += factor * values[from + i];
        }
    }

    private static void add(double[] sum, double[] values) {
        for (int i = 0; i < BLOCK; i++) {
            sum[i] += values[i];
        }
    }

    private static void addProducts(double[] sum, double[] a, double[] b) {
        for (int i = 0; i < BLOCK; i++) {
            sum[i] += a[i] * b[i];
        }
    }
}
