package org.didactic.result.audit;

import org.didactic.numeric.StandardNormal;
import org.didactic.numeric.StudentT;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/**
 * The whole degrees of freedom with which a p-value and a t fit. The p-value of a t falls as they grow.
 *
 * @param from the fewest
 * @param to the most; {@link #NORMAL} where the normal distribution fits as well
 */
record FittingDegrees(long from, long to) {
    static final long NORMAL = Long.MAX_VALUE;

    /** Beyond this many Student's t is the normal distribution to nine digits. */
    private static final long MOST = 1L << 30;

    /** Returns them, or null when none fit. */
    static @Nullable FittingDegrees of(Interval size, Interval p) {
        StandardNormal normal = new StandardNormal();
        if (normal.twoSidedProbability(size.high()) > p.high()) {
            return null;
        }
        long from = first(size.high(), p.high());
        if (normal.twoSidedProbability(size.low()) >= p.low()) {
            return new FittingDegrees(from, NORMAL);
        }
        long to = first(size.low(), p.low()) - 1;
        return from <= to ? new FittingDegrees(from, to) : null;
    }

    /** Returns the fewest degrees of freedom with which t has at most this p-value. */
    private static long first(double t, double p) {
        long below = 0;
        long at = MOST;
        while (at - below > 1) {
            long middle = (below + at) / 2;
            if (new StudentT(middle).twoSidedProbability(t) <= p) {
                at = middle;
            } else {
                below = middle;
            }
        }
        return at;
    }

    /** Returns the words: {@code 93 to 186 degrees of freedom}. */
    String words() {
        String fewest = NumberText.count(from);
        if (to == NORMAL) {
            return from == 1
                    ? "any degrees of freedom"
                    : fewest + " degrees of freedom and more, and the normal distribution";
        }
        return (from == to ? fewest : fewest + " to " + NumberText.count(to)) + " degrees of freedom";
    }
}
