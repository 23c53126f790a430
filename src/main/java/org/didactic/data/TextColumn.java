package org.didactic.data;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A column of texts. */
public final class TextColumn implements Column {
    private final @Nullable String[] values;
    private final @Nullable Missing[] reasons;

    /**
     * Returns a column over copies of the arrays.
     *
     * @param values one text a row, null where missing
     * @param reasons one entry a row, null where the value is present
     */
    public TextColumn(@Nullable String[] values, @Nullable Missing[] reasons) {
        this.values = values.clone();
        this.reasons = reasons.clone();
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public @Nullable Missing missing(int row) {
        return reasons[row];
    }

    /** Returns the text in a row that is not missing. */
    public String value(int row) {
        return Objects.requireNonNull(values[row], () -> "row " + row + " is missing (" + reasons[row] + ")");
    }

    @Override
    public TextColumn take(int[] rows) {
        @Nullable String[] taken = new String[rows.length];
        @Nullable Missing[] why = new Missing[rows.length];
        for (int i = 0; i < rows.length; i++) {
            taken[i] = values[rows[i]];
            why[i] = reasons[rows[i]];
        }
        return new TextColumn(taken, why);
    }
}
