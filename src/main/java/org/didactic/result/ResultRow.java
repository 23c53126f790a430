package org.didactic.result;

import org.didactic.estimate.Term;
import org.didactic.estimate.Value;

/**
 * One number of the results contract.
 *
 * @param id {@code OUTCOME.ESTIMATOR.TERM}
 * @param observations rows of the estimation sample
 * @param units units of the estimation sample
 * @param treated ever-treated units with a used row behind this term
 */
public record ResultRow(
        String id, String outcome, String estimator, Term term, Value value, int observations, int units, int treated) {

    /** Returns the id of a number: {@code funded.sun_abraham.att}. */
    public static String id(String outcome, String estimator, String term) {
        return outcome + "." + estimator + "." + term;
    }
}
