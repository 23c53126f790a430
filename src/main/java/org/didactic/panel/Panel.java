package org.didactic.panel;

import java.util.List;
import java.util.Map;
import org.didactic.data.Column;
import org.didactic.data.NumberColumn;
import org.didactic.data.TextColumn;

/**
 * Rows of units over time, derived and cleaned, in an order of their own: by unit, time and further keys, texts by code
 * point, so that nothing depends on the order of lines in a file.
 */
public final class Panel {
    private final String id;
    private final List<String> units;
    private final int[] unitOfRow;
    private final int[] timeOfRow;
    private final List<TreatmentStart> starts;
    private final List<String> within;
    private final Map<String, Column> columns;
    private final List<Lineage> lineages;
    private final List<CleaningCount> cleaning;

    /**
     * Returns a panel over these rows, which must be sorted.
     *
     * @param units names, sorted by code point
     * @param unitOfRow index into {@code units} of each row, ascending
     * @param starts one a unit
     * @param within names of the further keys
     * @param columns all columns by name, in a fixed order
     * @param cleaning what each cleaning step did
     */
    public Panel(
            String id,
            List<String> units,
            int[] unitOfRow,
            int[] timeOfRow,
            List<TreatmentStart> starts,
            List<String> within,
            Map<String, Column> columns,
            List<Lineage> lineages,
            List<CleaningCount> cleaning) {
        this.id = id;
        this.units = List.copyOf(units);
        this.unitOfRow = unitOfRow.clone();
        this.timeOfRow = timeOfRow.clone();
        this.starts = List.copyOf(starts);
        this.within = List.copyOf(within);
        this.columns = columns;
        this.lineages = List.copyOf(lineages);
        this.cleaning = List.copyOf(cleaning);
    }

    /** Returns the panel's id in the analysis file. */
    public String id() {
        return id;
    }

    /** Returns the number of rows. */
    public int rows() {
        return unitOfRow.length;
    }

    /** Returns the units' names by index. */
    public List<String> units() {
        return units;
    }

    /** Returns the index of the row's unit. */
    public int unit(int row) {
        return unitOfRow[row];
    }

    /** Returns the row's time. */
    public int time(int row) {
        return timeOfRow[row];
    }

    /** Returns when the unit is first treated. */
    public TreatmentStart start(int unit) {
        return starts.get(unit);
    }

    /** Returns the names of the further keys. */
    public List<String> within() {
        return within;
    }

    /** Returns the smallest time of any row. */
    public int firstTime() {
        return java.util.Arrays.stream(timeOfRow).min().orElseThrow();
    }

    /** Returns the largest time of any row. */
    public int lastTime() {
        return java.util.Arrays.stream(timeOfRow).max().orElseThrow();
    }

    /** Returns the names of all columns, in the order in which they came to be. */
    public List<String> columnNames() {
        return List.copyOf(columns.keySet());
    }

    /** Returns a column of numbers that the reader of the panel has checked to be one. */
    public NumberColumn number(String name) {
        if (columns.get(name) instanceof NumberColumn column) {
            return column;
        }
        throw new IllegalArgumentException("no number column (" + name + ") in panel (" + id + ")");
    }

    /** Returns any column as texts; numbers are written as in the file, or in full. */
    public TextColumn text(String name) {
        if (columns.get(name) instanceof TextColumn column) {
            return column;
        }
        throw new IllegalArgumentException("no text column (" + name + ") in panel (" + id + ")");
    }

    /** Returns, for each source behind this panel, where its rows went. */
    public List<Lineage> lineages() {
        return lineages;
    }

    /** Returns what each cleaning step did in this panel, in order. */
    public List<CleaningCount> cleaning() {
        return cleaning;
    }
}
