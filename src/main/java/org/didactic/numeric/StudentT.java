package org.didactic.numeric;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.special.Beta;
import org.didactic.text.NumberText;

/**
 * Probabilities and critical values of Student's t.
 *
 * @param df degrees of freedom, positive
 */
public record StudentT(double df) implements ReferenceDistribution {

    /** Returns the distribution with these degrees of freedom; throws when they are not positive. */
    public StudentT {
        if (!(df > 0)) {
            throw new IllegalArgumentException("degrees of freedom must be positive (" + NumberText.told(df) + ")");
        }
    }

    @Override
    public double twoSidedProbability(double statistic) {
        double square = statistic * statistic;
        // The incomplete beta function keeps full relative accuracy in the far tail, where 1 - cdf is zero.
        return Beta.regularizedBeta(df / (df + square), df / 2, 0.5);
    }

    @Override
    public double criticalValue(double level) {
        // Without a generator, which nothing draws from and which takes long to make.
        TDistribution distribution = new TDistribution(null, df, TDistribution.DEFAULT_INVERSE_ABSOLUTE_ACCURACY);
        double value = distribution.inverseCumulativeProbability((1 + level) / 2);
        return Newton.polish(value, at -> twoSidedProbability(at) - (1 - level), at -> -2 * distribution.density(at));
    }
}
