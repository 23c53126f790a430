package org.didactic.spec;

import org.jspecify.annotations.Nullable;

/**
 * What a number of a study is called: {@code OUTCOME.ESTIMATOR.TERM}.
 *
 * @param estimator with what follows it after an @: a run, or the unit that the number is of
 * @param term may have dots
 */
public record NumberId(String outcome, String estimator, String term) {
    /** The kind of number that says what an effect may be worth. */
    public static final String VALUE = "value";

    private static final int PARTS = 3;

    /**
     * Returns the id of a number of one unit: {@code funded.trend@S003.site:2016}.
     *
     * @param kind what the number is of the unit
     * @param unit its code, empty for the programme as a whole
     */
    public static NumberId of(String outcome, String kind, String unit, String term) {
        return new NumberId(outcome, unit.isEmpty() ? kind : kind + "@" + unit, term);
    }

    /** Returns the parts of an id, null for a text that does not have three. */
    public static @Nullable NumberId parse(String text) {
        String[] parts = text.split("\\.", PARTS);
        return parts.length < PARTS ? null : new NumberId(parts[0], parts[1], parts[2]);
    }

    /** Returns the estimator's own id, without what follows it. */
    public String plainEstimator() {
        int at = estimator.indexOf('@');
        return at < 0 ? estimator : estimator.substring(0, at);
    }

    /** Returns the id as it is written. */
    public String text() {
        return outcome + "." + estimator + "." + term;
    }
}
