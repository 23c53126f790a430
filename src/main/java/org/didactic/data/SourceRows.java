package org.didactic.data;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.stream.Collectors;
import org.didactic.text.CsvText;
import org.jspecify.annotations.Nullable;

/** The rows of a file as the sample file names them, made when they are asked for: there may be millions. */
final class SourceRows extends AbstractList<SourceRow> implements RandomAccess {
    private final Table file;
    private final SourceKeys keys;

    SourceRows(Table file, SourceKeys keys) {
        this.file = file;
        this.keys = keys;
    }

    @Override
    public SourceRow get(int row) {
        String unit = written(keys.unit(), row);
        String within = keys.within().stream()
                .filter(file::has)
                .map(name -> written(name, row))
                .collect(Collectors.joining("/"));
        String csv = new CsvText()
                .row(file.columns().stream().map(column -> written(column, row)).toList())
                .toString();
        String cells = csv.substring(0, csv.length() - 1);
        CellOrigin origin = Objects.requireNonNull(file.columns().get(0).origin());
        String merged = keys.mergedInto().getOrDefault(unit, unit);
        return new SourceRow(origin.line(row), merged, written(keys.time(), row), within, cells);
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
