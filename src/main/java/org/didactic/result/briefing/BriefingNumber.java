package org.didactic.result.briefing;

import org.didactic.estimate.Value;
import org.didactic.spec.NumberId;

/**
 * One number of a briefing.
 *
 * @param site the unit's code, empty for what is of the whole programme
 * @param name its outcome is the id of a measure, of a marker or of a value, {@code site} for what is of no measure; its
 *     estimator says what it is, and of which site: {@code trend@S003}
 * @param note what has to be known of how the number was found; empty for nothing
 */
public record BriefingNumber(String site, NumberId name, Value value, String note) {

    /** Returns its id: {@code funded.trend@S003.site:2016}. */
    public String id() {
        return name.text();
    }
}
