package org.didactic.diagnose.sensitivity;

import java.util.List;

/**
 * Confidence intervals of a sum of effects when the slope of the violation changes by no more than M from one period to the
 * next: Rambachan and Roth (2023), Δ^SD, by the shortest interval of fixed length around a linear estimator. M is in the unit of
 * the effects.
 */
final class Smoothness implements Restriction {
    private static final double TOLERANCE = 1e-10;

    private final LinearEstimators estimators;
    private final List<double[]> corners;
    private final FoldedNormal folded;

    private Smoothness(LinearEstimators estimators, List<double[]> corners, FoldedNormal folded) {
        this.estimators = estimators;
        this.corners = corners;
        this.folded = folded;
    }

    /**
     * Returns the intervals of a sum of effects.
     *
     * @param weights of the effects after the reference
     * @param level of the intervals, such as 0.95
     */
    static Smoothness of(SpacedEffects effects, double[] weights, double level) {
        LinearEstimators estimators = LinearEstimators.of(effects, weights);
        return new Smoothness(estimators, FrontierPath.of(estimators).corners(), FoldedNormal.at(level));
    }

    @Override
    public Interval interval(double bound) {
        double[] best = best(bound);
        double middle = estimators.estimate(best);
        double half = halfLength(best, bound);
        return new Interval(middle - half, middle + half);
    }

    private double halfLength(double[] free, double bound) {
        double error = estimators.error(free);
        return error * folded.quantile(bound * estimators.bias(free) / error);
    }

    /** The length is convex along the corners: it is shortest where it stops to fall. */
    private double[] best(double bound) {
        double[] from = corners.get(0);
        for (int corner = 1; corner < corners.size(); corner++) {
            double[] to = corners.get(corner);
            double[] start = from;
            double atStart = fall(start, to, 0, bound);
            if (atStart < 0) {
                return start;
            }
            double atEnd = fall(start, to, 1, bound);
            if (atEnd < 0) {
                double share = Crossing.find(at -> fall(start, to, at, bound), 0, 1, atStart, atEnd, TOLERANCE);
                return between(start, to, share);
            }
            from = to;
        }
        return from;
    }

    /** Returns how fast the half-length falls on the way from one corner to the next, at a share of it. */
    private double fall(double[] from, double[] to, double share, double bound) {
        double[] free = between(from, to, share);
        double error = estimators.error(free);
        double bias = bound * estimators.bias(free) / error;
        double quantile = folded.quantile(bias);
        double slope = FoldedNormal.slope(bias, quantile);
        double moreBias = bound * (estimators.bias(to) - estimators.bias(from));
        return -slope * moreBias - (quantile - bias * slope) * estimators.errorChange(free, from, to);
    }

    private static double[] between(double[] from, double[] to, double share) {
        double[] free = new double[from.length];
        for (int j = 0; j < free.length; j++) {
            free[j] = from[j] + share * (to[j] - from[j]);
        }
        return free;
    }
}
