package org.didactic.estimate;

import org.jspecify.annotations.Nullable;

/** What came out for a term. */
public sealed interface Value {

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
            implements Value {}

    /** A number without an error, such as R². */
    record Plain(double value) implements Value {}

    /** The reference period of a regression: zero by definition. */
    record Reference() implements Value {}

    /** No number, and why. */
    record NotIdentified(String reason) implements Value {}
}
