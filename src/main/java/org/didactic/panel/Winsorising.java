package org.didactic.panel;

import java.util.stream.IntStream;
import org.didactic.data.Missing;
import org.didactic.data.NumberColumn;
import org.didactic.numeric.Quantile;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/**
 * Moves values beyond a quantile (type 7, over all non-missing cells) to it.
 *
 * @param lower the probability of the lower bound, null for none
 * @param upper the probability of the upper bound, null for none
 */
record Winsorising(@Nullable Double lower, @Nullable Double upper) {

    /** Returns what is moved, in words: {@code below the 0.01 or above the 0.99 quantile}. */
    String words() {
        String below = lower == null ? "" : "below the " + NumberText.brief(lower);
        String above = upper == null ? "" : "above the " + NumberText.brief(upper);
        return below + (lower != null && upper != null ? " or " : "") + above + " quantile";
    }

    NumberColumn apply(NumberColumn column) {
        double[] present = IntStream.range(0, column.size())
                .filter(row -> column.missing(row) == null)
                .mapToDouble(column::value)
                .toArray();
        if (present.length == 0) {
            return column;
        }
        double lowest = lower == null ? Double.NEGATIVE_INFINITY : Quantile.type7(present, lower);
        double highest = upper == null ? Double.POSITIVE_INFINITY : Quantile.type7(present, upper);
        double[] values = new double[column.size()];
        @Nullable Missing[] reasons = new Missing[column.size()];
        for (int row = 0; row < values.length; row++) {
            reasons[row] = column.missing(row);
            if (reasons[row] == null) {
                values[row] = Math.min(Math.max(column.value(row), lowest), highest);
            }
        }
        return new NumberColumn(values, reasons);
    }
}
