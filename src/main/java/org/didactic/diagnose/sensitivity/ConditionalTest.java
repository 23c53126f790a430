package org.didactic.diagnose.sensitivity;

/**
 * The conditional test with a least-favourable first step (Andrews, Roth and Pakes 2023) along the values of a target.
 *
 * @param critical what the largest line exceeds in the first step with probability κ
 * @param size of the second step, (α − κ)/(1 − κ)
 * @param tolerance of an end, in the target's unit
 */
record ConditionalTest(MomentLines lines, double critical, double size, double tolerance) {
    private static final double ALIKE = 1e-12;
    private static final int STEPS = 32;

    /**
     * Returns the distance from the target's estimate to the outermost value that is not rejected on one side; zero when all
     * values of that side are rejected.
     *
     * <p>Beyond the last change of the largest line the statistic is the leading line alone. The first step bounds the search,
     * and the second step's probability falls from there outwards unless another line varies together with the leading one by
     * more than its own variance: then the search goes inwards in steps.
     *
     * @param leading the line that rises: 1 for values above the estimate, 0 for those below
     * @param change the earlier change
     */
    double reach(int leading, double change) {
        double divisor = lines.divisors()[leading];
        double other = lines.divisors()[1 - leading];
        double free = lines.reach() * change;
        double pairs = Math.max(-lines.smallest() * change, -lines.largest() * change);
        double takesOver = Math.max(divisor * pairs + free, free * (other - divisor) / (other + divisor));
        double last = critical * divisor + free;
        double from = Math.max(takesOver, free);
        if (pairs > critical || last <= from || last <= 0) {
            return 0;
        }
        double outer = last;
        double atOuter = -size;
        double inner = from;
        double atInner = excess(leading, change, from);
        if (atInner < 0 || rivals(leading)) {
            double step = (last - from) / STEPS;
            inner = from;
            for (int i = 1; i <= STEPS; i++) {
                double at = i == STEPS ? from : last - i * step;
                double value = excess(leading, change, at);
                if (value >= 0) {
                    inner = at;
                    atInner = value;
                    break;
                }
                outer = at;
                atOuter = value;
            }
        }
        double end = atInner < 0
                ? from
                : Crossing.find(at -> excess(leading, change, at), inner, outer, atInner, atOuter, tolerance);
        return Math.max(end, 0);
    }

    /** Returns whether another line may bound the leading one from above. */
    private boolean rivals(int leading) {
        double along = lines.error() * lines.first()[leading];
        return Math.max(lines.largest() * along, crossed()) > lines.variance(leading);
    }

    /** Returns the covariance of lines 0 and 1. */
    private double crossed() {
        return lines.first()[0] * lines.first()[1] + lines.second()[0] * lines.second()[1];
    }

    /** Returns the second step's probability at a distance, less its size. */
    private double excess(int leading, double change, double distance) {
        double free = lines.reach() * change;
        double variance = lines.variance(leading);
        double error = Math.sqrt(variance);
        double statistic = (distance - free) / lines.divisors()[leading];
        double along = lines.error() * lines.first()[leading];
        double low = Double.NEGATIVE_INFINITY;
        double high = critical;
        for (int line = 0; line < 3; line++) {
            double value;
            double slope;
            if (line == 0) {
                value = (-distance - free) / lines.divisors()[1 - leading];
                slope = crossed() / variance;
            } else {
                double factor = line == 1 ? lines.smallest() : lines.largest();
                value = -factor * change;
                slope = factor * along / variance;
            }
            double bound = (value - slope * statistic) / (1 - slope);
            if (slope < 1 - ALIKE) {
                low = Math.max(low, bound);
            } else if (slope > 1 + ALIKE) {
                high = Math.min(high, bound);
            }
        }
        return TruncatedNormal.above(Math.max(statistic, 0) / error, low / error, high / error) - size;
    }
}
