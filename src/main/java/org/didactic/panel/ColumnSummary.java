package org.didactic.panel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.didactic.data.NumberColumn;
import org.jspecify.annotations.Nullable;

/**
 * The moments of a column as it stands after cleaning. A column that never varies within a unit and period, such as one
 * joined from yearly data, counts once for each unit and period.
 *
 * @param panel the id of the panel it stands in
 * @param values the number of values that are present
 * @param cells the number of cells, present or missing
 * @param deviation with n − 1 in the denominator; 0 for a single value
 */
public record ColumnSummary(
        String panel, int values, int cells, double mean, double deviation, double smallest, double largest) {

    /**
     * Returns the moments of a column in the first of the panels that has numbers of this name, or null when none has or no
     * value is present.
     */
    public static @Nullable ColumnSummary of(Collection<Panel> panels, String column) {
        for (Panel panel : panels) {
            if (panel.isNumber(column)) {
                return of(panel, panel.number(column));
            }
        }
        return null;
    }

    private static @Nullable ColumnSummary of(Panel panel, NumberColumn column) {
        List<Integer> rows = constantWithinPeriods(panel, column) ? firstRows(panel) : allRows(panel);
        List<Integer> present =
                rows.stream().filter(row -> column.missing(row) == null).toList();
        if (present.isEmpty()) {
            return null;
        }
        double sum = 0;
        double smallest = Double.POSITIVE_INFINITY;
        double largest = Double.NEGATIVE_INFINITY;
        for (int row : present) {
            double value = column.value(row);
            sum += value;
            smallest = Math.min(smallest, value);
            largest = Math.max(largest, value);
        }
        double mean = sum / present.size();
        double squares = 0;
        for (int row : present) {
            double distance = column.value(row) - mean;
            squares += distance * distance;
        }
        double deviation = present.size() > 1 ? Math.sqrt(squares / (present.size() - 1)) : 0;
        return new ColumnSummary(panel.id(), present.size(), rows.size(), mean, deviation, smallest, largest);
    }

    /** Returns the share of missing cells, 0 to 1. */
    public double missing() {
        return (cells - values) / (double) cells;
    }

    private static boolean constantWithinPeriods(Panel panel, NumberColumn column) {
        for (int row = 1; row < panel.rows(); row++) {
            if (samePeriod(panel, row - 1, row) && !same(column, row - 1, row)) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(NumberColumn column, int a, int b) {
        boolean present = column.missing(a) == null;
        return present == (column.missing(b) == null) && (!present || column.value(a) == column.value(b));
    }

    private static boolean samePeriod(Panel panel, int a, int b) {
        return panel.unit(a) == panel.unit(b) && panel.time(a) == panel.time(b);
    }

    private static List<Integer> firstRows(Panel panel) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < panel.rows(); row++) {
            if (row == 0 || !samePeriod(panel, row - 1, row)) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<Integer> allRows(Panel panel) {
        return IntStream.range(0, panel.rows()).boxed().toList();
    }
}
