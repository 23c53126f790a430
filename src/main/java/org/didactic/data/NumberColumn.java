package org.didactic.data;

import java.util.Map;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/** A column of finite numbers. */
public final class NumberColumn implements Column {
    /** The largest number, either way, that is computed with: squares of larger ones leave the range of a double. */
    static final double LARGEST = 1e100;

    private final double[] values;

    /** Null when no cell is missing, as in most columns. */
    private final @Nullable Missing @Nullable [] reasons;

    /**
     * Returns a column over copies of the arrays.
     *
     * @param values one number a row; what stands where a reason is given is not read
     * @param reasons one entry a row, null where the value is present
     */
    public NumberColumn(double[] values, @Nullable Missing[] reasons) {
        this(anyOf(reasons) ? reasons.clone() : null, values.clone());
        if (values.length != reasons.length) {
            throw new IllegalArgumentException(
                    "values (" + values.length + ") and reasons (" + reasons.length + ") differ in length");
        }
        for (int row = 0; row < values.length; row++) {
            if (reasons[row] == null && !Double.isFinite(values[row])) {
                throw new IllegalArgumentException(
                        "row " + row + " is not finite (" + NumberText.told(values[row]) + ")");
            }
        }
    }

    /** Returns a column over these arrays, which are not copied and hold finite numbers. */
    NumberColumn(@Nullable Missing @Nullable [] reasons, double[] values) {
        this.values = values;
        this.reasons = reasons;
    }

    private static boolean anyOf(@Nullable Missing[] reasons) {
        for (Missing reason : reasons) {
            if (reason != null) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public @Nullable Missing missing(int row) {
        return reasons == null ? null : reasons[row];
    }

    @Override
    public boolean isComplete() {
        return reasons == null;
    }

    /** Returns the number in a row that is not missing. */
    public double value(int row) {
        if (reasons != null && reasons[row] != null) {
            throw new IllegalStateException("row " + row + " is missing (" + reasons[row] + ")");
        }
        return values[row];
    }

    @Override
    public NumberColumn take(int[] rows) {
        double[] taken = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            taken[i] = values[rows[i]];
        }
        if (reasons == null) {
            return new NumberColumn(null, taken);
        }
        @Nullable Missing[] why = new Missing[rows.length];
        for (int i = 0; i < rows.length; i++) {
            why[i] = reasons[rows[i]];
        }
        return new NumberColumn(anyOf(why) ? why : null, taken);
    }

    @Override
    public NumberColumn takeOrElse(int[] rows, Missing absent) {
        double[] taken = new double[rows.length];
        @Nullable Missing[] why = new Missing[rows.length];
        for (int i = 0; i < rows.length; i++) {
            taken[i] = rows[i] < 0 ? 0 : values[rows[i]];
            why[i] = rows[i] < 0 ? absent : missing(rows[i]);
        }
        return new NumberColumn(anyOf(why) ? why : null, taken);
    }

    /** Returns the numbers written in full. */
    public TextColumn texts() {
        TextColumnBuilder texts = new TextColumnBuilder();
        for (int row = 0; row < values.length; row++) {
            Missing reason = missing(row);
            if (reason == null) {
                texts.add(NumberText.full(values[row]));
            } else {
                texts.addMissing(reason);
            }
        }
        return texts.build(Map.of());
    }
}
