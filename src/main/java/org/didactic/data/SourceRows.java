package org.didactic.data;

import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/** The rows of a file as the sample file names them, made when they are asked for: there may be millions. */
final class SourceRows extends AbstractList<SourceRow> implements RandomAccess {
    /** Below every character of a cell, so that rows compare cell by cell. */
    private static final String CELL_END = "\u0000";

    private final int rows;
    private final @Nullable CellOrigin origin;
    private final List<Column> columns;
    private final @Nullable Column unit;
    private final @Nullable Column time;
    private final List<Column> within;
    private final Map<String, String> mergedInto;

    SourceRows(Table file, SourceKeys keys) {
        this.rows = file.rows();
        this.origin = file.columns().get(0).origin();
        this.columns = file.columns().stream().map(TableColumn::cells).toList();
        this.unit = cells(file, keys.unit());
        this.time = cells(file, keys.time());
        this.within = keys.within().stream()
                .filter(file::has)
                .<Column>map(name -> file.column(name).cells())
                .toList();
        this.mergedInto = keys.mergedInto();
    }

    private static @Nullable Column cells(Table file, String name) {
        TableColumn column = file.find(name);
        return column == null ? null : column.cells();
    }

    private static String written(Column column, int row) {
        if (column instanceof TextColumn texts) {
            return texts.written(row);
        }
        Missing missing = column.missing(row);
        return missing == null ? NumberText.full(((NumberColumn) column).value(row)) : missing.detail();
    }

    @Override
    public SourceRow get(int row) {
        String name = unit == null ? "" : written(unit, row);
        return new SourceRow(
                origin == null ? 0 : origin.line(row),
                mergedInto.getOrDefault(name, name),
                time == null ? "" : written(time, row),
                joined(within, "/", row),
                joined(columns, CELL_END, row));
    }

    private static String joined(List<Column> columns, String separator, int row) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            text.append(i == 0 ? "" : separator).append(written(columns.get(i), row));
        }
        return text.toString();
    }

    @Override
    public int size() {
        return rows;
    }
}
