package org.didactic.numeric;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.special.Gamma;

/**
 * Probabilities of the χ² distribution.
 *
 * @param df degrees of freedom, at least 1
 */
public record ChiSquared(int df) {

    /** Returns the probability of a value above the statistic, which is at least 0. */
    public double upperProbability(double statistic) {
        return Gamma.regularizedGammaQ(df / 2.0, statistic / 2);
    }

    /** Returns the value that is exceeded with probability one minus {@code level}, itself between 0 and 1. */
    public double criticalValue(double level) {
        ChiSquaredDistribution distribution = new ChiSquaredDistribution(df);
        double value = distribution.inverseCumulativeProbability(level);
        return Newton.polish(value, at -> upperProbability(at) - (1 - level), at -> -distribution.density(at));
    }
}
