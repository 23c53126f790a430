package org.didactic.data;

import org.jspecify.annotations.Nullable;

/** A column of a table: every cell is a value or a reason why there is none. */
public sealed interface Column permits TextColumn, NumberColumn {

    /** Returns the number of cells. */
    int size();

    /** Returns why the cell is missing, or null when it has a value. */
    @Nullable
    Missing missing(int row);

    /** Returns whether no cell is missing. */
    boolean isComplete();

    /** Returns the column with these rows in this order. */
    Column take(int[] rows);

    /** Returns the column with these rows in this order; a negative row gives a cell missing for this reason. */
    Column takeOrElse(int[] rows, Missing absent);
}
