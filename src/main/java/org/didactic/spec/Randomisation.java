package org.didactic.spec;

import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * Randomisation inference over which units start when.
 *
 * @param strata the column inside whose values units change places, null for none
 */
public record Randomisation(Statistic statistic, @Nullable Located<String> strata, int draws, long seed) {

    /** What is compared between the observed and the permuted starts. */
    public enum Statistic {
        T,
        ESTIMATE
    }
}
