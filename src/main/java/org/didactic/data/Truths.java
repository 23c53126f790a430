package org.didactic.data;

import org.jspecify.annotations.Nullable;

/** The answer to a condition in each row: true, false, or missing for a reason. */
final class Truths {
    private final boolean[] values;
    private final @Nullable Missing[] reasons;

    /** Returns answers over these arrays, which are not copied. */
    Truths(boolean[] values, @Nullable Missing[] reasons) {
        this.values = values;
        this.reasons = reasons;
    }

    @Nullable
    Missing missing(int row) {
        return reasons[row];
    }

    /** Returns whether the row is true; a missing one is not. */
    boolean isTrue(int row) {
        return reasons[row] == null && values[row];
    }
}
