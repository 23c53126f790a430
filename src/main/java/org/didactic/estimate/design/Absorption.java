package org.didactic.estimate.design;

/**
 * How the effects besides the swept one were taken off.
 *
 * @param iterative whether by iteration on every column, since they have too many levels to stand as columns themselves
 * @param change the largest share of a column's norm that the last pass changed; 0 without iteration
 * @param problem why the columns are of no use; empty when all is well
 */
public record Absorption(boolean iterative, double change, String problem) {
    static final Absorption BY_COLUMNS = new Absorption(false, 0, "");
}
