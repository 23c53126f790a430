package org.didactic.result.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.didactic.result.published.ClaimedDegrees;
import org.didactic.result.published.PrintedCell;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a file. What the text prints of table {@code 2}, under the name {@code 2 text}, is part of that table.
 *
 * @param tables in the order of the file
 * @param stars what stars stand for
 * @param others of models how many parameters they have beside one for each cluster, as far as the user told
 */
record PrintedTables(List<PrintedTable> tables, StarLevels stars, Map<String, Integer> others) {
    private static final String TEXT = " text";

    /**
     * Returns the tables of these cells.
     *
     * @param level the level of all intervals
     */
    static PrintedTables of(List<PrintedCell> cells, double level, StarLevels stars, Map<String, Integer> others) {
        Map<String, Map<List<String>, List<PrintedCell>>> byTable = new LinkedHashMap<>();
        for (PrintedCell cell : cells) {
            byTable.computeIfAbsent(table(cell), name -> new LinkedHashMap<>())
                    .computeIfAbsent(List.of(cell.row(), cell.estimator()), row -> new ArrayList<>())
                    .add(cell);
        }
        List<PrintedTable> tables = new ArrayList<>();
        byTable.forEach((table, rows) -> {
            List<TableRow> printed = new ArrayList<>();
            rows.forEach((key, own) -> printed.add(new TableRow(
                    table,
                    key.get(0),
                    key.get(1),
                    List.copyOf(own),
                    new PossibleDistributions(claim(cells, table, own), level))));
            tables.add(new PrintedTable(table, List.copyOf(printed)));
        });
        return new PrintedTables(List.copyOf(tables), stars, others);
    }

    List<String> names() {
        return tables.stream().map(PrintedTable::name).toList();
    }

    /** Returns all rows of all tables that satisfy a condition. */
    List<TableRow> rows(Predicate<TableRow> condition) {
        return tables.stream()
                .flatMap(table -> table.rows().stream())
                .filter(condition)
                .toList();
    }

    /** Returns the name of a model, under which a user tells of it. */
    static String model(String table, String estimator) {
        return table + " " + estimator;
    }

    /** Returns the name of the table that a cell is part of. */
    static String table(PrintedCell cell) {
        String name = cell.table();
        return name.endsWith(TEXT) ? name.substring(0, name.length() - TEXT.length()) : name;
    }

    /** The claim of the row; without one, that of its table, if there is a single one. */
    private static @Nullable Double claim(List<PrintedCell> all, String table, List<PrintedCell> row) {
        Double ofRow = single(row);
        if (ofRow != null) {
            return ofRow;
        }
        return single(all.stream().filter(cell -> table(cell).equals(table)).toList());
    }

    private static @Nullable Double single(List<PrintedCell> cells) {
        List<Double> claims = cells.stream()
                .flatMap(cell -> Stream.ofNullable(ClaimedDegrees.of(cell.dfClaimed())))
                .distinct()
                .toList();
        return claims.size() == 1 ? claims.get(0) : null;
    }
}
