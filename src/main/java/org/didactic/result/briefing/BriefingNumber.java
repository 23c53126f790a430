package org.didactic.result.briefing;

import org.didactic.estimate.Value;
import org.didactic.result.ResultRow;

/**
 * One number of a briefing.
 *
 * @param site the unit's code, empty for what is of the whole programme
 * @param outcome the id of a measure, of a marker or of a value; {@code site} for what is of no measure
 * @param estimator what it is, and of which site: {@code trend@S003}
 * @param note what has to be known of how the number was found; empty for nothing
 */
public record BriefingNumber(
        String site, String outcome, String estimator, String term, Value value, String note) {

    /** Returns a number without a note. */
    BriefingNumber(String site, String outcome, String estimator, String term, Value value) {
        this(site, outcome, estimator, term, value, "");
    }

    /** Returns its id: {@code funded.trend@S003.site:2016}. */
    public String id() {
        return ResultRow.id(outcome, estimator, term);
    }
}
