package org.didactic.data;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The first of several columns that has a value, row by row; where none has, the reason of the last. */
final class FirstPresent {
    private FirstPresent() {}

    static NumberColumn numbers(List<NumberColumn> columns, int rows) {
        double[] values = new double[rows];
        @Nullable Missing[] reasons = new Missing[rows];
        for (int row = 0; row < rows; row++) {
            NumberColumn column = columns.get(index(columns, row));
            reasons[row] = column.missing(row);
            values[row] = reasons[row] == null ? column.value(row) : 0;
        }
        return new NumberColumn(values, reasons);
    }

    static TextColumn texts(List<TextColumn> columns, int rows) {
        TextColumnBuilder result = new TextColumnBuilder();
        for (int row = 0; row < rows; row++) {
            TextColumn column = columns.get(index(columns, row));
            Missing reason = column.missing(row);
            if (reason == null) {
                result.add(column.value(row));
            } else {
                result.addMissing(reason);
            }
        }
        return result.build(Map.of());
    }

    private static int index(List<? extends Column> columns, int row) {
        int last = columns.size() - 1;
        for (int i = 0; i < last; i++) {
            if (columns.get(i).missing(row) == null) {
                return i;
            }
        }
        return last;
    }
}
