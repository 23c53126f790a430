package org.didactic.estimate;

/**
 * A term with what came out for it.
 *
 * @param rows used rows behind the term; for covariates, factors and fit statistics those of the sample
 * @param treatedUnits ever-treated units with a used row behind the term
 */
public record TermEstimate(Term term, Value value, int rows, int treatedUnits) {

    /** Returns another value for the same term, which rests on the same rows. */
    public TermEstimate with(Value other) {
        return new TermEstimate(term, other, rows, treatedUnits);
    }
}
