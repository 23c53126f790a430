package org.didactic.numeric;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.special.Erf;

/** Probabilities and critical values of the standard normal distribution. */
public record StandardNormal() implements ReferenceDistribution {

    @Override
    public double twoSidedProbability(double statistic) {
        return Erf.erfc(Math.abs(statistic) / Math.sqrt(2));
    }

    @Override
    public double criticalValue(double level) {
        // Without a generator, which nothing draws from and which takes long to make.
        NormalDistribution distribution =
                new NormalDistribution(null, 0, 1, NormalDistribution.DEFAULT_INVERSE_ABSOLUTE_ACCURACY);
        double value = distribution.inverseCumulativeProbability((1 + level) / 2);
        return Newton.polish(value, at -> twoSidedProbability(at) - (1 - level), at -> -2 * distribution.density(at));
    }
}
