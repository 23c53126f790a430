package org.didactic.estimate.covariance;

import org.jspecify.annotations.Nullable;

/** What a covariance says of one weighted sum of coefficients besides its variance. */
sealed interface ContrastRule permits ContrastRule.Common, SatterthwaiteDegrees {

    /** Returns the degrees of freedom of a sum, null for the normal distribution; 0 where they are lost in rounding. */
    @Nullable
    Double df(double[] contrast);

    /** Returns why the sum has no error; empty when it has one. */
    String problem(double[] contrast);

    /** The same degrees of freedom for all sums but those that hang on some direction alone. */
    record Common(@Nullable Double degrees, SoleSupport soleSupport) implements ContrastRule {
        @Override
        public @Nullable Double df(double[] contrast) {
            return degrees;
        }

        @Override
        public String problem(double[] contrast) {
            return soleSupport.problem(contrast);
        }
    }
}
