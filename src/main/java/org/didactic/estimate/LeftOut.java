package org.didactic.estimate;

import java.util.BitSet;
import java.util.function.IntPredicate;

/** Rows that a run leaves out beyond the rules of its estimator, and why. */
public final class LeftOut {
    /** No row. */
    public static final LeftOut NOTHING = new LeftOut(new BitSet(), "");

    private final BitSet rows;
    private final String why;

    private LeftOut(BitSet rows, String why) {
        this.rows = rows;
        this.why = why;
    }

    /**
     * Returns those rows of a panel for which the condition holds.
     *
     * @param panelRows how many rows the panel has
     * @param why as the ledger of the run would say it, such as {@code treated}
     */
    public static LeftOut where(int panelRows, IntPredicate condition, String why) {
        BitSet rows = new BitSet(panelRows);
        for (int row = 0; row < panelRows; row++) {
            if (condition.test(row)) {
                rows.set(row);
            }
        }
        return new LeftOut(rows, why);
    }

    /** Returns these rows and those of another. */
    public LeftOut and(LeftOut other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        BitSet both = (BitSet) rows.clone();
        both.or(other.rows);
        return new LeftOut(both, why.equals(other.why) ? why : why + " or " + other.why);
    }

    /** Returns whether no row is left out. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Returns whether the row is left out. */
    public boolean has(int row) {
        return rows.get(row);
    }

    /** Returns why the rows are left out. */
    public String why() {
        return why;
    }
}
