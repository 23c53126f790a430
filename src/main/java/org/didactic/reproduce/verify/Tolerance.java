package org.didactic.reproduce.verify;

import java.util.Set;

/**
 * How far a number may be from its record and still be the same: {@link #SHARE} of the larger of itself and its standard
 * error. A statistic is in standard errors, so one of its own is 1; probabilities and degrees of freedom are held against
 * 1 likewise. A difference within it is noise of the last digits of double precision.
 */
final class Tolerance {
    static final double SHARE = 1e-9;

    private static final Set<String> IN_UNITS_OF_THE_OUTCOME = Set.of("estimate", "std_error", "conf_low", "conf_high");

    private Tolerance() {}

    /**
     * Returns the largest difference that is none.
     *
     * @param column of {@code results.csv}
     * @param recorded the number
     * @param standardError of the estimate, 0 when it has none
     */
    static double of(String column, double recorded, double standardError) {
        double least = IN_UNITS_OF_THE_OUTCOME.contains(column) ? Math.abs(standardError) : 1;
        return SHARE * Math.max(Math.abs(recorded), least);
    }
}
