package org.didactic.estimate.resampling;

import java.util.function.DoublePredicate;
import org.jspecify.annotations.Nullable;

/**
 * The effects that a wild bootstrap does not reject, between the outermost crossings of its level.
 *
 * @param low null where no end lies within {@link #FARTHEST} standard errors
 * @param high the same
 */
record WildInterval(@Nullable Double low, @Nullable Double high) {
    /** How many standard errors from the estimate an end is looked for. */
    static final int FARTHEST = 1000;

    private static final double STEP = 0.05;
    private static final double EVEN_STEPS_TO = 6;
    private static final double GROWTH = 1.05;
    private static final double PRECISION = 1e-6;

    /**
     * Returns the interval: from far outside, steps are taken inwards until one is not rejected, and the crossing behind it
     * is found by bisection to 10⁻⁶ of a standard error.
     *
     * @param accepted whether an effect is not rejected
     */
    static WildInterval around(double estimate, double error, DoublePredicate accepted) {
        return new WildInterval(end(estimate, -error, accepted), end(estimate, error, accepted));
    }

    private static @Nullable Double end(double estimate, double unit, DoublePredicate accepted) {
        double outside = FARTHEST;
        if (accepted.test(estimate + outside * unit)) {
            return null;
        }
        double inside = inwards(outside);
        while (inside > 0 && !accepted.test(estimate + inside * unit)) {
            outside = inside;
            inside = inwards(outside);
        }
        while (outside - inside > PRECISION) {
            double middle = (inside + outside) / 2;
            if (accepted.test(estimate + middle * unit)) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return estimate + (inside + outside) / 2 * unit;
    }

    private static double inwards(double steps) {
        return steps > EVEN_STEPS_TO ? steps / GROWTH : Math.max(0, steps - STEP);
    }
}
