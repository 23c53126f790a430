package org.didactic.numeric;

import org.apache.commons.math3.special.Gamma;

/**
 * Probabilities of the χ² distribution around a mean that is not zero.
 *
 * @param df degrees of freedom, at least 1
 * @param noncentrality the squared length of the mean, at least 0
 */
public record NoncentralChiSquared(int df, double noncentrality) {
    private static final double NEGLIGIBLE = 1e-18;

    /**
     * Returns the probability of a value above the statistic, itself at least 0: central probabilities with df + 2j degrees of
     * freedom, weighed by the Poisson probability of j, from the largest weight outwards; error below 10⁻¹².
     */
    public double upperProbability(double statistic) {
        double half = noncentrality / 2;
        double x = statistic / 2;
        if (half == 0 || x == 0) {
            return x == 0 ? 1 : new ChiSquared(df).upperProbability(statistic);
        }
        int mode = (int) half;
        double modeWeight = StrictMath.exp(mode * StrictMath.log(half) - half - Gamma.logGamma(mode + 1.0));
        double modeShape = df / 2.0 + mode;
        double modeAbove = Gamma.regularizedGammaQ(modeShape, x);
        // What the central probability gains with two more degrees of freedom.
        double modeGain = StrictMath.exp(modeShape * StrictMath.log(x) - x - Gamma.logGamma(modeShape + 1));
        double sum = modeWeight * modeAbove;
        double weight = modeWeight;
        double above = modeAbove;
        double gain = modeGain;
        for (int j = mode + 1; weight > NEGLIGIBLE; j++) {
            weight *= half / j;
            above += gain;
            gain *= x / (df / 2.0 + j);
            sum += weight * above;
        }
        weight = modeWeight;
        above = modeAbove;
        gain = modeGain;
        for (int j = mode; j > 0 && weight > NEGLIGIBLE; j--) {
            weight *= j / half;
            gain *= (df / 2.0 + j) / x;
            above -= gain;
            sum += weight * above;
        }
        return sum;
    }
}
