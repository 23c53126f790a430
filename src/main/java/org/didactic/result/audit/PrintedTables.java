package org.didactic.result.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.didactic.result.published.PrintedCell;
import org.didactic.text.Problem;
import org.didactic.text.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a file. What the text prints of table {@code 2}, under the name {@code 2 text}, is part of that table.
 *
 * @param tables in the order of the file
 */
record PrintedTables(List<PrintedTable> tables) {
    private static final String TEXT = " text";

    /**
     * Returns the tables of these cells.
     *
     * @param level the level of all intervals
     * @throws org.didactic.text.UserErrorException if degrees of freedom are claimed that are none
     */
    static PrintedTables of(List<PrintedCell> cells, double level) {
        refuseOddDegrees(cells);
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
        return new PrintedTables(List.copyOf(tables));
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

    private static String table(PrintedCell cell) {
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
                .map(PrintedCell::dfClaimed)
                .filter(claim -> !claim.isEmpty())
                .map(PrintedTables::degrees)
                .distinct()
                .toList();
        return claims.size() == 1 ? claims.get(0) : null;
    }

    /** Returns degrees of freedom, infinite for {@code normal}; not a number for what is neither. */
    private static double degrees(String claim) {
        if (claim.equals("normal")) {
            return Double.POSITIVE_INFINITY;
        }
        return claim.matches("[0-9]{1,9}([.][0-9]{1,9})?") ? Double.parseDouble(claim) : Double.NaN;
    }

    private static void refuseOddDegrees(List<PrintedCell> cells) {
        Problems problems = new Problems();
        for (PrintedCell cell : cells) {
            if (!cell.dfClaimed().isEmpty() && !(degrees(cell.dfClaimed()) > 0)) {
                problems.add(new Problem(
                        cell.position(),
                        "df_claimed",
                        "these are no degrees of freedom (" + cell.dfClaimed() + ")",
                        "write a number such as 148, or normal, or leave the cell empty"));
            }
        }
        problems.throwIfAny();
    }
}
