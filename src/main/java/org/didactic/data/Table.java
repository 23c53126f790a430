package org.didactic.data;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.didactic.numeric.Chunks;
import org.jspecify.annotations.Nullable;

/** Columns of equal length under different names, in a fixed order. */
public final class Table {
    private final int rows;
    private final Map<String, TableColumn> columns = new LinkedHashMap<>();

    /** Returns a table of these columns, which must have this many cells and different names. */
    public Table(int rows, List<TableColumn> columns) {
        this.rows = rows;
        for (TableColumn column : columns) {
            if (column.cells().size() != rows || this.columns.put(column.name(), column) != null) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "column (%s) is there twice or does not have %d cells but %d",
                        column.name(),
                        rows,
                        column.cells().size()));
            }
        }
    }

    /** Returns the number of rows. */
    public int rows() {
        return rows;
    }

    /** Returns the names of the columns in order. */
    public List<String> names() {
        return List.copyOf(columns.keySet());
    }

    /** Returns the columns in order. */
    public List<TableColumn> columns() {
        return List.copyOf(columns.values());
    }

    /** Returns whether there is a column of that name. */
    public boolean has(String name) {
        return columns.containsKey(name);
    }

    /** Returns the column of that name, or null. */
    public @Nullable TableColumn find(String name) {
        return columns.get(name);
    }

    /** Returns the column of that name, which must exist. */
    public TableColumn column(String name) {
        TableColumn column = columns.get(name);
        if (column == null) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "no column (%s) among %s", name, columns.keySet()));
        }
        return column;
    }

    /** Returns the table with a further column, or with a column of that name replaced in its place. */
    public Table with(TableColumn column) {
        Map<String, TableColumn> extended = new LinkedHashMap<>(columns);
        extended.put(column.name(), column);
        return new Table(rows, List.copyOf(extended.values()));
    }

    /** Returns the table with other names for some of its columns, each under its present one. */
    Table renamed(Map<String, String> newNames) {
        return new Table(
                rows,
                columns().stream()
                        .map(column -> column.renamed(newNames.getOrDefault(column.name(), column.name())))
                        .toList());
    }

    /** Returns the table with these rows in this order. */
    public Table take(int[] chosen) {
        if (Chunks.isWhole(chosen, rows)) {
            return this;
        }
        return new Table(chosen.length, moved(columns(), chosen, cells -> cells.take(chosen)));
    }

    /** Returns these columns with the chosen rows; a negative row gives missing cells with this reason. */
    static List<TableColumn> takeOrElse(List<TableColumn> columns, int[] chosen, Missing absent) {
        return moved(columns, chosen, cells -> cells.takeOrElse(chosen, absent));
    }

    private static List<TableColumn> moved(List<TableColumn> columns, int[] chosen, UnaryOperator<Column> cells) {
        Map<int[], int[]> taken = new IdentityHashMap<>();
        List<TableColumn> result = new ArrayList<>();
        for (TableColumn column : columns) {
            CellOrigin origin = column.origin();
            CellOrigin moved = origin == null
                    ? null
                    : origin.withLines(taken.computeIfAbsent(origin.lines(), lines -> linesOf(lines, chosen)));
            result.add(new TableColumn(column.name(), cells.apply(column.cells()), moved));
        }
        return result;
    }

    private static int[] linesOf(int[] lines, int[] chosen) {
        int[] result = new int[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            result[i] = chosen[i] < 0 ? 0 : lines[chosen[i]];
        }
        return result;
    }
}
