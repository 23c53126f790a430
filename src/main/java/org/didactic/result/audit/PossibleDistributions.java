package org.didactic.result.audit;

import org.didactic.numeric.ReferenceDistribution;
import org.didactic.numeric.StandardNormal;
import org.didactic.numeric.StudentT;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/**
 * The distributions that p-values and intervals may rest on: Student's t with the degrees of freedom claimed or more, up to
 * the normal distribution; with any number of them where none are claimed.
 *
 * @param claimed the degrees of freedom, infinite for the normal distribution, null where nothing is claimed
 * @param level of the intervals
 */
record PossibleDistributions(@Nullable Double claimed, double level) {
    private static final ReferenceDistribution NORMAL = new StandardNormal();

    /** Returns the distribution with the largest p-values. */
    ReferenceDistribution widest() {
        return claimed == null ? new StudentT(1) : of(claimed);
    }

    /** Returns the distribution with these degrees of freedom, which may be infinite. */
    static ReferenceDistribution of(double df) {
        return Double.isInfinite(df) ? NORMAL : new StudentT(df);
    }

    /** Returns the two-sided p-values of statistics of this size under one distribution. */
    static Interval p(ReferenceDistribution distribution, Interval size) {
        return new Interval(
                distribution.twoSidedProbability(size.high()), distribution.twoSidedProbability(size.low()));
    }

    /** Returns the p-values of statistics of this size. */
    Interval p(Interval size) {
        return p(NORMAL, size).hull(p(widest(), size));
    }

    /** Returns the p-values of estimates whose size is these multiples of half the width of their intervals. */
    Interval pOfMultiples(Interval multiples) {
        ReferenceDistribution widest = widest();
        return p(NORMAL, multiples.times(NORMAL.criticalValue(level)))
                .hull(p(widest, multiples.times(widest.criticalValue(level))));
    }

    /** Returns how many standard errors half an interval may be wide. */
    Interval criticalValues() {
        return new Interval(NORMAL.criticalValue(level), widest().criticalValue(level));
    }

    /** Returns the words for them: {@code 148 or more degrees of freedom}. */
    String words() {
        if (claimed == null) {
            return "any degrees of freedom";
        }
        return claimed.isInfinite()
                ? "the normal distribution"
                : NumberText.brief(claimed) + " or more degrees of freedom";
    }
}
