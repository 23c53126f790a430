package org.didactic.estimate.design;

import java.util.List;
import org.didactic.estimate.Term;

/**
 * The regressors of the treatment: for each used row at most one is switched on.
 *
 * @param terms one a regressor, in the order in which they enter
 * @param column for each used row the regressor that is one there, −1 for none
 */
public record EventColumns(List<Term> terms, int[] column) {}
