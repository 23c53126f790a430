package org.didactic.numeric;

import org.apache.commons.math3.special.Beta;

/**
 * Probabilities of Fisher's F.
 *
 * @param numerator degrees of freedom, positive
 * @param denominator degrees of freedom, positive
 */
public record FisherF(double numerator, double denominator) {

    /** Returns the probability of a value above the statistic, which is at least 0. */
    public double upperProbability(double statistic) {
        // The incomplete beta function keeps full relative accuracy in the far tail, where 1 - cdf is zero.
        double share = denominator / (denominator + numerator * statistic);
        return Beta.regularizedBeta(share, denominator / 2, numerator / 2);
    }
}
