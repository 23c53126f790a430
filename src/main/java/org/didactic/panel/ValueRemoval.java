package org.didactic.panel;

import java.util.List;
import org.didactic.data.Missing;
import org.didactic.data.NumberColumn;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/**
 * Blanks cells that equal one of some numbers.
 *
 * @param equal the numbers
 */
record ValueRemoval(List<Double> equal) {

    NumberColumn apply(NumberColumn column) {
        List<Missing> removed = equal.stream()
                .map(number -> new Missing(Missing.Kind.REMOVED, "equal to " + NumberText.full(number)))
                .toList();
        double[] values = new double[column.size()];
        @Nullable Missing[] reasons = new Missing[column.size()];
        for (int row = 0; row < values.length; row++) {
            reasons[row] = column.missing(row);
            if (reasons[row] == null) {
                values[row] = column.value(row);
                reasons[row] = reason(values[row], removed);
            }
        }
        return new NumberColumn(values, reasons);
    }

    private @Nullable Missing reason(double value, List<Missing> removed) {
        for (int i = 0; i < removed.size(); i++) {
            if (value == equal.get(i)) {
                return removed.get(i);
            }
        }
        return null;
    }
}
