package org.didactic.estimate;

import org.didactic.numeric.ReferenceDistribution;
import org.jspecify.annotations.Nullable;

/** What came out for a term. */
public sealed interface Value {

    /** Returns why there is no number; empty where there is one. */
    default String reason() {
        return "";
    }

    /**
     * An estimate with its error.
     *
     * @param df degrees of freedom of the t distribution, null for the normal
     * @param low lower end of the interval at the level asked for
     */
    record Estimated(
            double estimate,
            double standardError,
            @Nullable Double df,
            double statistic,
            double p,
            double low,
            double high)
            implements Value {

        /**
         * Returns an estimate compared with zero and with an interval around it.
         *
         * @param standardError above zero
         * @param df of the distribution, null for the normal
         * @param critical how many errors the interval reaches to either side
         */
        public static Estimated of(
                double estimate,
                double standardError,
                @Nullable Double df,
                ReferenceDistribution distribution,
                double critical) {
            double statistic = estimate / standardError;
            return new Estimated(
                    estimate,
                    standardError,
                    df,
                    statistic,
                    distribution.twoSidedProbability(statistic),
                    estimate - critical * standardError,
                    estimate + critical * standardError);
        }
    }

    /**
     * An estimate with an inference that draws anew instead of an analytic one; null is what the method does not give.
     *
     * @param standardError the error behind the statistic, or that of the draws
     */
    record Resampled(
            double estimate,
            @Nullable Double standardError,
            @Nullable Double statistic,
            @Nullable Double p,
            @Nullable Double low,
            @Nullable Double high)
            implements Value {}

    /**
     * A test of several effects at once, which has no estimate.
     *
     * @param statistic F, or χ² when there are no denominator degrees of freedom
     * @param numeratorDf the number of restrictions
     * @param denominatorDf of the F distribution, null for χ²
     */
    record Test(double statistic, int numeratorDf, @Nullable Double denominatorDf, double p) implements Value {}

    /** An interval without an estimate of its own. */
    record Range(double low, double high) implements Value {}

    /** A number without an error, such as R². */
    record Plain(double value) implements Value {}

    /** The reference period of a regression: zero by definition. */
    record Reference() implements Value {}

    /** No number, and why. */
    record NotIdentified(String reason) implements Value {

        /** Returns the reason of an error that is no more than rounding. */
        public static NotIdentified withoutError() {
            return new NotIdentified("its standard error is zero: too few units or clusters tell of it");
        }
    }
}
