package org.didactic.estimate.grouptime;

import java.util.List;

/**
 * The effects on each cohort in each period with their influence functions: all that averages, errors and draws need. The
 * arrays are not copied.
 *
 * @param cells by cohort, then period
 * @param periods of the sample, ascending
 * @param start the first treated period of each unit of analysis, {@link CellPlan#NEVER} for none
 * @param weight the sampling weight of each, with a mean of one
 */
record GroupTimeEffects(List<GroupTimeCell> cells, int[] periods, int[] start, double[] weight) {

    /** Returns the number of units of analysis. */
    int units() {
        return start.length;
    }

    /** Returns the cells that have an estimate, zero by definition included. */
    List<GroupTimeCell> identified() {
        return cells.stream().filter(GroupTimeCell::identified).toList();
    }
}
