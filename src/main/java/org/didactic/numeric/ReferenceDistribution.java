package org.didactic.numeric;

/** A symmetric distribution that a statistic is compared with. */
public sealed interface ReferenceDistribution permits StudentT, StandardNormal {

    /** Returns the probability of a value at least as far from zero as the statistic. */
    double twoSidedProbability(double statistic);

    /** Returns the value that is exceeded in size with probability one minus {@code level}, itself between 0 and 1. */
    double criticalValue(double level);
}
