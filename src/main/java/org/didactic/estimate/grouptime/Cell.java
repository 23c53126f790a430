package org.didactic.estimate.grouptime;

import org.didactic.estimate.Term;

/**
 * One cohort in one period, compared with its base period.
 *
 * @param base the period that the change is measured from; {@code time} itself where the effect is zero by definition
 */
record Cell(int cohort, int time, int base) {

    int eventTime() {
        return time - cohort;
    }

    boolean after() {
        return time >= cohort;
    }

    boolean reference() {
        return time == base;
    }

    /** Returns the period whose covariates and weights count. */
    int earlier() {
        return Math.min(time, base);
    }

    int later() {
        return Math.max(time, base);
    }

    Term term() {
        return new Term.Cell(cohort, eventTime());
    }
}
