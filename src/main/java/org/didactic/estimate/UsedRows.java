package org.didactic.estimate;

import java.util.AbstractList;
import java.util.RandomAccess;

/** Rows of a panel, ascending; as a list they are boxed one by one when asked for. */
public final class UsedRows extends AbstractList<Integer> implements RandomAccess {
    private final int[] rows;

    private UsedRows(int[] rows) {
        this.rows = rows;
    }

    /** Returns a copy of these rows. */
    public static UsedRows of(int... rows) {
        return new UsedRows(rows.clone());
    }

    /** Returns the row at a place, without a box. */
    public int row(int place) {
        return rows[place];
    }

    @Override
    public Integer get(int place) {
        return rows[place];
    }

    @Override
    public int size() {
        return rows.length;
    }
}
