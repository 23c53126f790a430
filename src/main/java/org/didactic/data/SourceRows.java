package org.didactic.data;

import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The rows of a file as the sample file names them, made when they are asked for: there may be millions. */
final class SourceRows extends AbstractList<SourceRow> implements RandomAccess {
    /** Below every character of a cell, so that rows compare cell by cell. */
    private static final String CELL_END = "\u0000";

    private final int rows;
    private final CellOrigin origin;
    private final List<TextColumn> columns;
    private final @Nullable TextColumn unit;
    private final @Nullable TextColumn time;
    private final List<TextColumn> within;
    private final Map<String, String> mergedInto;

    SourceRows(Table file, SourceKeys keys) {
        this.rows = file.rows();
        this.origin = Objects.requireNonNull(file.columns().get(0).origin());
        this.columns = file.columns().stream().map(TableColumn::texts).toList();
        this.unit = texts(file, keys.unit());
        this.time = texts(file, keys.time());
        this.within = keys.within().stream()
                .filter(file::has)
                .map(name -> file.column(name).texts())
                .toList();
        this.mergedInto = keys.mergedInto();
    }

    private static @Nullable TextColumn texts(Table file, String name) {
        TableColumn column = file.find(name);
        return column == null ? null : column.texts();
    }

    @Override
    public SourceRow get(int row) {
        String name = unit == null ? "" : unit.written(row);
        return new SourceRow(
                origin.line(row),
                mergedInto.getOrDefault(name, name),
                time == null ? "" : time.written(row),
                joined(within, "/", row),
                joined(columns, CELL_END, row));
    }

    private static String joined(List<TextColumn> columns, String separator, int row) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            text.append(i == 0 ? "" : separator).append(columns.get(i).written(row));
        }
        return text.toString();
    }

    @Override
    public int size() {
        return rows;
    }
}
