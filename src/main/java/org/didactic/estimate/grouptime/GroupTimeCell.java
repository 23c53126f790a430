package org.didactic.estimate.grouptime;

/**
 * What came out for a cell.
 *
 * @param estimate zero where there is none
 * @param influence of nobody where there is no estimate
 * @param rounding an error below this is rounding
 * @param problem why there is no estimate; empty when there is one
 */
record GroupTimeCell(Cell cell, double estimate, Influence influence, double rounding, String problem) {
    private static final Influence NOBODY = new Influence(new int[0], new double[0]);

    static GroupTimeCell reference(Cell cell) {
        return new GroupTimeCell(cell, 0, NOBODY, 0, "");
    }

    static GroupTimeCell without(Cell cell, String problem) {
        return new GroupTimeCell(cell, 0, NOBODY, 0, problem);
    }

    boolean identified() {
        return problem.isEmpty();
    }
}
