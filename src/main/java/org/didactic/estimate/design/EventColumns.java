package org.didactic.estimate.design;

import java.util.List;
import org.didactic.estimate.Term;

/**
 * The regressors of the treatment: for each used row at most one is switched on; and slopes that go with them.
 *
 * @param terms one a regressor, in the order in which they enter
 * @param column for each used row the regressor that is one there, −1 for none
 * @param slopes covariates whose coefficient differs among rows; they enter after the common covariates
 */
public record EventColumns(List<Term> terms, int[] column, List<Slope> slopes) {

    /** Returns regressors without slopes. */
    public EventColumns(List<Term> terms, int[] column) {
        this(terms, column, List.of());
    }

    /**
     * A covariate among some of the rows.
     *
     * @param values one a used row, zero elsewhere
     */
    public record Slope(Term.Slope term, double[] values) {}
}
