package org.didactic.result.audit;

import java.util.List;
import org.didactic.result.published.PrintedStatistic;
import org.jspecify.annotations.Nullable;

/**
 * A printed table, with what the text prints of it.
 *
 * @param rows in the order of the file; a row of two estimators is two of them
 */
record PrintedTable(String name, List<TableRow> rows) {

    /** Returns the estimators in the order of the file; a summary of data has an empty one. */
    List<String> estimators() {
        return rows.stream().map(TableRow::estimator).distinct().toList();
    }

    /** Returns the row of an estimator, or null. */
    @Nullable
    TableRow row(String name, String estimator) {
        return rows.stream()
                .filter(row -> row.name().equals(name) && row.estimator().equals(estimator))
                .findFirst()
                .orElse(null);
    }

    /** Returns the values that a number of a whole column may have, or null where it is not printed. */
    @Nullable
    Interval ofColumn(String estimator, PrintedStatistic statistic) {
        TableRow column = row("", estimator);
        return column == null ? null : column.values(statistic);
    }

    /** Returns the rows of periods of an estimator. */
    List<TableRow> periods(String estimator) {
        return rows.stream()
                .filter(row -> row.estimator().equals(estimator) && row.period() != null)
                .toList();
    }
}
