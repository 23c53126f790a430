package org.didactic.estimate;

import java.util.List;

/**
 * The regressors of the treatment: for each used row at most one is switched on.
 *
 * @param terms one a regressor, in the order in which they enter
 * @param column for each used row the regressor that is one there, −1 for none
 */
record EventColumns(List<Term> terms, int[] column) {}
