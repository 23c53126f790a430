package org.didactic.estimate.grouptime;

import java.util.ArrayList;
import java.util.List;
import org.didactic.spec.GroupTimeOptions;
import org.didactic.spec.GroupTimeOptions.BasePeriod;
import org.didactic.spec.GroupTimeOptions.Control;

/** Which cells there are, and who is compared with whom in them. */
record CellPlan(GroupTimeOptions options) {
    /** The start of a unit that is never treated. */
    static final int NEVER = Integer.MAX_VALUE;

    /**
     * Returns the cells by cohort, then period.
     *
     * @param cohorts ascending
     * @param periods ascending
     */
    List<Cell> cells(int[] cohorts, int[] periods) {
        List<Cell> cells = new ArrayList<>();
        boolean universal = options.basePeriod() == BasePeriod.UNIVERSAL;
        for (int cohort : cohorts) {
            int lastUntreated = lastUntreated(cohort, periods);
            if (lastUntreated < 0) {
                continue;
            }
            for (int t = universal ? 0 : 1; t < periods.length; t++) {
                boolean fromLastUntreated = universal || periods[t] >= cohort;
                cells.add(new Cell(cohort, periods[t], periods[fromLastUntreated ? lastUntreated : t - 1]));
            }
        }
        return cells;
    }

    private int lastUntreated(int cohort, int[] periods) {
        int last = -1;
        for (int t = 0; t < periods.length && periods[t] < (long) cohort - options.anticipation(); t++) {
            last = t;
        }
        return last;
    }

    /** Returns whether a unit with this start is a control in the cell. */
    boolean control(Cell cell, int start) {
        if (start == NEVER) {
            return true;
        }
        return options.control() == Control.NOT_YET_TREATED
                && start != cell.cohort()
                && start > (long) cell.later() + options.anticipation();
    }

    /** Returns what cells have in common that compare the same units with the same covariates. */
    Shared shared(Cell cell) {
        boolean moving = options.control() == Control.NOT_YET_TREATED;
        return new Shared(cell.cohort(), cell.earlier(), moving ? cell.later() : NEVER);
    }

    /** A cohort, the period of the covariates, and the period on which the controls depend. */
    record Shared(int cohort, int earlier, int later) {}
}
