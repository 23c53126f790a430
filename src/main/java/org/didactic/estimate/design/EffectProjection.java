package org.didactic.estimate.design;

import java.util.List;
import org.didactic.estimate.sample.EffectLevels;
import org.jspecify.annotations.Nullable;

/**
 * Takes all effects off a column: the largest by its group means, the others by conjugate gradients on the normal
 * equations that remain, preconditioned by the weight of each level.
 *
 * <p>With B the indicators of the other effects, S the sweep and W the weights, the equations are B'W S B a = B'W S y. Only
 * the column S(y − B a) is kept. A step shortens it by a known length, so that the sum over the last few steps tells how far
 * the column was from its limit before them. Rounding in the running sums ends with a pass; another starts from the
 * column itself, until a whole pass changes it by less than {@value #TOLERANCE} of its norm after the first sweep. Nothing
 * depends on threads.
 */
final class EffectProjection {
    /** The share of a column's norm that the last pass may change. */
    static final double TOLERANCE = 1e-13;

    /** Steps in a pass: panels of workers and firms need tens to hundreds; one that needs more is hardly connected. */
    static final int MOST_STEPS = 2_000;

    private static final int MOST_PASSES = 8;
    private static final int LOOK_BACK = 8;

    /** The share of the squared norm below which what is left to remove is rounding. */
    private static final double ROUNDING = 1e-30;

    /** The share of a direction's size below which the sweep leaves only rounding of it, as of a constant. */
    private static final double NULL_DIRECTION = 1e-14;

    private final double @Nullable [] weight;
    private final int[] groupStart;
    private final int[][] levels;
    private final double[] levelWeight;

    /**
     * @param others the effects besides the swept one, on the rows of the design
     */
    EffectProjection(double @Nullable [] weight, int[] groupStart, List<EffectLevels> others) {
        this.weight = weight;
        this.groupStart = groupStart;
        this.levels = new int[others.size()][];
        int offset = 0;
        for (int e = 0; e < levels.length; e++) {
            levels[e] = others.get(e).ofRow().clone();
            for (int row = 0; row < levels[e].length; row++) {
                levels[e][row] += offset;
            }
            offset += others.get(e).count();
        }
        this.levelWeight = new double[offset];
        for (int[] level : levels) {
            for (int row = 0; row < level.length; row++) {
                levelWeight[level[row]] += weight == null ? 1 : weight[row];
            }
        }
    }

    /**
     * Replaces a column by what all effects leave of it.
     *
     * @return the share of its norm that the last pass changed: above {@link #TOLERANCE} when it did not converge
     */
    double takeOff(double[] column) {
        GroupMeans.sweep(column, weight, groupStart);
        double size = GroupMeans.sumOfSquares(column, weight);
        if (size == 0) {
            return 0;
        }
        double change = 1;
        for (int pass = 0; pass < MOST_PASSES && change > TOLERANCE; pass++) {
            Pass done = pass(column, TOLERANCE * TOLERANCE * size, ROUNDING * size);
            GroupMeans.sweep(column, weight, groupStart);
            change = Math.sqrt(done.removed / size);
            if (!done.converged) {
                return Math.max(change, 2 * TOLERANCE);
            }
        }
        return change;
    }

    /**
     * What a pass of steps did.
     *
     * @param removed by how much the weighted sum of squares of the column fell
     */
    private record Pass(double removed, boolean converged) {}

    private Pass pass(double[] column, double enough, double nothing) {
        double[] gap = levelSums(column);
        double[] direction = preconditioned(gap);
        double product = product(gap, direction);
        double[] swept = new double[column.length];
        double[] lately = new double[LOOK_BACK];
        double removed = 0;
        for (int step = 0; step < MOST_STEPS; step++) {
            expand(direction, swept);
            double[] sums = levelSums(swept);
            double curvature = product(direction, sums);
            if (!(product > nothing) || !(curvature > NULL_DIRECTION * size(direction))) {
                return new Pass(removed, true);
            }
            double length = product / curvature;
            for (int row = 0; row < column.length; row++) {
                column[row] -= length * swept[row];
            }
            for (int j = 0; j < gap.length; j++) {
                gap[j] -= length * sums[j];
            }
            lately[step % LOOK_BACK] = length * product;
            removed += length * product;
            if (step + 1 >= LOOK_BACK && sum(lately) <= enough) {
                return new Pass(removed, true);
            }
            double[] next = preconditioned(gap);
            double nextProduct = product(gap, next);
            double keep = nextProduct / product;
            for (int j = 0; j < next.length; j++) {
                direction[j] = next[j] + keep * direction[j];
            }
            product = nextProduct;
        }
        return new Pass(removed, false);
    }

    /** Fills the column that has these coefficients on the levels, swept. */
    private void expand(double[] coefficients, double[] column) {
        for (int row = 0; row < column.length; row++) {
            double value = 0;
            for (int[] level : levels) {
                value += coefficients[level[row]];
            }
            column[row] = value;
        }
        GroupMeans.sweep(column, weight, groupStart);
    }

    private double[] levelSums(double[] column) {
        double[] sums = new double[levelWeight.length];
        for (int row = 0; row < column.length; row++) {
            double weighted = weight == null ? column[row] : weight[row] * column[row];
            for (int[] level : levels) {
                sums[level[row]] += weighted;
            }
        }
        return sums;
    }

    private double[] preconditioned(double[] gap) {
        double[] scaled = new double[gap.length];
        for (int j = 0; j < gap.length; j++) {
            scaled[j] = gap[j] / levelWeight[j];
        }
        return scaled;
    }

    private double size(double[] direction) {
        double sum = 0;
        for (int j = 0; j < direction.length; j++) {
            sum += levelWeight[j] * direction[j] * direction[j];
        }
        return sum;
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += a[j] * b[j];
        }
        return sum;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
