package org.didactic.data;

import java.util.Arrays;
import java.util.List;
import org.didactic.spec.SourceSpec;

/**
 * A source on its way: the rows of its file under their new column names, and the table made of them, with the table row
 * into which each file row went. Rows are dropped or united, never split.
 */
public final class PreparedSource {
    private final SourceSpec spec;
    private final Table file;
    private final Table table;
    private final int[] tableRow;

    /**
     * Returns a source; the array is not copied.
     *
     * @param file all rows as read
     * @param table the rows after where, spread and merging
     * @param tableRow for each file row its table row, or -1 for one that was not selected
     */
    PreparedSource(SourceSpec spec, Table file, Table table, int[] tableRow) {
        this.spec = spec;
        this.file = file;
        this.table = table;
        this.tableRow = tableRow;
    }

    /** Returns a source whose table is its file. */
    static PreparedSource of(SourceSpec spec, Table file) {
        int[] same = new int[file.rows()];
        Arrays.setAll(same, row -> row);
        return new PreparedSource(spec, file, file, same);
    }

    /** Returns how the analysis file declares the source. */
    public SourceSpec spec() {
        return spec;
    }

    /** Returns the source's id. */
    public String id() {
        return spec.id().value();
    }

    /** Returns all rows of the file. */
    public Table file() {
        return file;
    }

    /** Returns the rows after where, spread and merging. */
    public Table table() {
        return table;
    }

    /** Returns for each file row the table row into which it went, or -1 when it was not selected. */
    public int[] tableRows() {
        return tableRow.clone();
    }

    /** Returns the rows as the sample file names them. */
    public List<SourceRow> sourceRows(SourceKeys keys) {
        return new SourceRows(file, keys);
    }

    /** Returns the source with some rows of its table only. */
    PreparedSource keeping(int[] rows) {
        int[] next = new int[table.rows()];
        Arrays.fill(next, -1);
        for (int i = 0; i < rows.length; i++) {
            next[rows[i]] = i;
        }
        return united(table.take(rows), next);
    }

    /** Returns the source with another table, given the new row of each row of the present one. */
    PreparedSource united(Table other, int[] newRow) {
        int[] composed = new int[tableRow.length];
        Arrays.setAll(composed, row -> tableRow[row] < 0 ? -1 : newRow[tableRow[row]]);
        return new PreparedSource(spec, file, other, composed);
    }

    /** Returns the source with other cells in the rows of its table. */
    PreparedSource withTable(Table other) {
        return new PreparedSource(spec, file, other, tableRow);
    }
}
