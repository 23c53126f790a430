package org.didactic.data;

import org.jspecify.annotations.Nullable;

/** The records of a file one after the other; an empty line is a record of one empty cell. */
interface Records {

    /** Returns the cells of the next record, or null after the last. */
    String @Nullable [] next();

    /** Returns the line on which the record last returned starts, from 1. */
    int line();

    /** Returns whether the records ended early because of a fault, which was reported. */
    default boolean isBroken() {
        return false;
    }
}
