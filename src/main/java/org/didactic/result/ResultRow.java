package org.didactic.result;

import java.util.List;
import org.didactic.estimate.Term;
import org.didactic.estimate.Value;
import org.didactic.spec.NumberId;

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

    /** Returns what a diagnostic is about, in the order of its id; nothing for other terms. */
    public List<String> about() {
        return term instanceof Term.Diagnostic diagnostic ? diagnostic.about() : List.of();
    }

    /** Returns the id of a number: {@code funded.sun_abraham.att}. */
    public static String id(String outcome, String estimator, String term) {
        return new NumberId(outcome, estimator, term).text();
    }
}
