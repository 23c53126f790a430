package org.didactic.diagnose.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The estimators of least variance for each worst bias: the minimisers of variance/2 + μ Σ|C_j| for every penalty μ.
 *
 * <p>They lie on straight lines between corners, which are followed from the least bias, all C_j zero, to the least variance
 * (the homotopy of Osborne, Presnell and Turlach 2000). The path ends early where
 * the moves are linearly dependent.
 *
 * @param quadratic covariances of the moves
 * @param linear their covariances with the base
 */
record FrontierPath(double[][] quadratic, double[] linear) {
    private static final double ROUNDING = 1e-12;
    private static final int MOST_CORNERS = 200;

    /**
     * A corner.
     *
     * @param sign of each C_j from here on: 0 while it stays at zero
     */
    private record Corner(double penalty, double[] free, int[] sign) {

        /**
         * Returns a penalty at which something changes if it lies ahead, otherwise zero.
         *
         * @param due whether it changes at once when that is here
         */
        double next(double at, boolean due) {
            if (Math.abs(at - penalty) <= ROUNDING * penalty) {
                return due ? penalty : 0;
            }
            return at < penalty ? at : 0;
        }
    }

    static FrontierPath of(LinearEstimators estimators) {
        List<double[]> moves = estimators.moves();
        SpacedEffects effects = estimators.effects();
        double[][] quadratic = new double[moves.size()][moves.size()];
        double[] linear = new double[moves.size()];
        for (int i = 0; i < linear.length; i++) {
            linear[i] = effects.covariance(moves.get(i), estimators.base());
            for (int j = 0; j < linear.length; j++) {
                quadratic[i][j] = effects.covariance(moves.get(i), moves.get(j));
            }
        }
        return new FrontierPath(quadratic, linear);
    }

    /** Returns the free C_j at the corners, from all zero to the least variance; at least one. */
    List<double[]> corners() {
        List<double[]> corners = new ArrayList<>();
        Corner corner = start();
        corners.add(corner.free());
        while (corner.penalty() > 0 && corners.size() < MOST_CORNERS) {
            corner = next(corner);
            corners.add(corner.free());
        }
        return List.copyOf(corners);
    }

    private Corner start() {
        double penalty = 0;
        int[] sign = new int[linear.length];
        int entering = -1;
        for (int j = 0; j < linear.length; j++) {
            if (Math.abs(linear[j]) > penalty) {
                penalty = Math.abs(linear[j]);
                entering = j;
            }
        }
        if (entering >= 0) {
            sign[entering] = linear[entering] > 0 ? -1 : 1;
        }
        return new Corner(penalty, new double[linear.length], sign);
    }

    /** With the moving C_j = u − μw, the next corner is the largest penalty at which one of them is zero or another starts. */
    private Corner next(Corner corner) {
        int[] active = active(corner.sign());
        double[][] matrix = new double[active.length][active.length];
        double[] constant = new double[active.length];
        double[] slope = new double[active.length];
        for (int i = 0; i < active.length; i++) {
            constant[i] = -linear[active[i]];
            slope[i] = corner.sign()[active[i]];
            for (int j = 0; j < active.length; j++) {
                matrix[i][j] = quadratic[active[i]][active[j]];
            }
        }
        if (!LinearSystem.solve(matrix, constant, slope)) {
            return new Corner(0, corner.free(), corner.sign());
        }
        double penalty = 0;
        int changing = -1;
        int sign = 0;
        for (int i = 0; i < active.length; i++) {
            double at = corner.next(constant[i] / slope[i], corner.sign()[active[i]] * slope[i] < 0);
            if (at > penalty) {
                penalty = at;
                changing = active[i];
                sign = 0;
            }
        }
        for (int j = 0; j < linear.length; j++) {
            if (corner.sign()[j] != 0) {
                continue;
            }
            double gradient = linear[j];
            double rate = 0;
            for (int i = 0; i < active.length; i++) {
                gradient += quadratic[j][active[i]] * constant[i];
                rate += quadratic[j][active[i]] * slope[i];
            }
            for (int direction = -1; direction <= 1; direction += 2) {
                double at = corner.next(gradient / (direction + rate), 1 + direction * rate > 0);
                if (at > penalty) {
                    penalty = at;
                    changing = j;
                    sign = -direction;
                }
            }
        }
        double[] free = new double[linear.length];
        for (int i = 0; i < active.length; i++) {
            free[active[i]] = constant[i] - penalty * slope[i];
        }
        int[] signs = corner.sign().clone();
        if (changing >= 0) {
            signs[changing] = sign;
            free[changing] = 0;
        }
        return new Corner(penalty, free, signs);
    }

    private static int[] active(int[] sign) {
        return IntStream.range(0, sign.length).filter(j -> sign[j] != 0).toArray();
    }
}
