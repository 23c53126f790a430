package org.didactic.result.audit;

/**
 * What stars claim: a p-value below their level and not below the next.
 *
 * @param printed the stars; empty for none
 * @param level the level that they stand for: {@code p < .05}; for none {@code p ≥ .1}
 * @param p the values that carry them
 */
record StarClaim(String printed, String level, Interval p) {

    /** Returns whether the p-value may be one of these. */
    boolean allow(Interval values) {
        return p.meets(values);
    }

    /** Returns whether there are none. */
    boolean isNone() {
        return printed.isEmpty();
    }

    /** Returns the stars, in words where there are none, with their level: {@code ** (p < .01)}. */
    String words() {
        return (isNone() ? "no star" : printed) + " (" + level + ")";
    }
}
