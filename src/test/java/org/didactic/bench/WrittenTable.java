package org.didactic.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.didactic.data.Column;
import org.didactic.data.NumberColumn;
import org.didactic.data.Table;
import org.didactic.data.TableColumn;
import org.didactic.data.TextColumn;

/** Writes a table as a CSV file, numbers with six decimals. */
final class WrittenTable {
    private static final double DECIMALS = 1e6;

    private WrittenTable() {}

    static void write(Table table, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(String.join(",", table.names()));
            out.write('\n');
            for (int row = 0; row < table.rows(); row++) {
                String separator = "";
                for (TableColumn column : table.columns()) {
                    out.write(separator);
                    out.write(text(column.cells(), row));
                    separator = ",";
                }
                out.write('\n');
            }
        }
    }

    private static String text(Column cells, int row) {
        return cells instanceof NumberColumn numbers
                ? Double.toString(Math.rint(numbers.value(row) * DECIMALS) / DECIMALS)
                : ((TextColumn) cells).written(row);
    }
}
