package org.didactic.result.published;

import org.jspecify.annotations.Nullable;

/** Reads the degrees of freedom that are claimed for a printed number. */
public final class ClaimedDegrees {
    private ClaimedDegrees() {}

    /** Returns them, infinite for {@code normal}; null for what is neither, as an empty cell. */
    public static @Nullable Double of(String claim) {
        if (claim.equals("normal")) {
            return Double.POSITIVE_INFINITY;
        }
        double degrees = claim.matches("[0-9]{1,9}([.][0-9]{1,9})?") ? Double.parseDouble(claim) : 0;
        return degrees > 0 ? degrees : null;
    }
}
