package org.didactic.numeric;

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
}
