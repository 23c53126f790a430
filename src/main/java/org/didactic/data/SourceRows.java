package org.didactic.data;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The rows of a file as the sample file names them, made when they are asked for: there may be millions. */
final class SourceRows extends AbstractList<SourceRow> implements RandomAccess {
    /** Below every character of a cell, so that rows compare cell by cell. */
    private static final String CELL_END = "\u0000";

    private final Table file;
    private final SourceKeys keys;

    SourceRows(Table file, SourceKeys keys) {
        this.file = file;
        this.keys = keys;
    }

    @Override
    public SourceRow get(int row) {
        String unit = written(keys.unit(), row);
        StringJoiner within = new StringJoiner("/");
        for (String name : keys.within()) {
            if (file.has(name)) {
                within.add(written(name, row));
            }
        }
        StringJoiner cells = new StringJoiner(CELL_END);
        for (TableColumn column : file.columns()) {
            cells.add(written(column, row));
        }
        CellOrigin origin = Objects.requireNonNull(file.columns().get(0).origin());
        String merged = keys.mergedInto().getOrDefault(unit, unit);
        return new SourceRow(origin.line(row), merged, written(keys.time(), row), within.toString(), cells.toString());
    }

    private String written(String name, int row) {
        TableColumn column = file.find(name);
        return column == null ? "" : written(column, row);
    }

    private static String written(TableColumn column, int row) {
        @Nullable Missing missing = column.cells().missing(row);
        return missing == null ? ((TextColumn) column.cells()).value(row) : missing.detail();
    }

    @Override
    public int size() {
        return file.rows();
    }
}
