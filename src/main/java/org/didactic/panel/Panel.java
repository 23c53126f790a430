package org.didactic.panel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
    private final int firstTime;
    private final int lastTime;
    private final List<TreatmentStart> starts;
    private final List<String> within;
    private final Map<String, Column> columns;
    private final Map<String, NumberColumn> numbers = new ConcurrentHashMap<>();
    private final Map<String, TextColumn> texts = new ConcurrentHashMap<>();
    private final List<Lineage> lineages;
    private final List<CleaningCount> cleaning;

    /**
     * Returns a panel over these rows, which must be sorted.
     *
     * @param units names, sorted by code point
     * @param unitOfRow index into {@code units} of each row, ascending
     * @param starts one a unit
     * @param within names of the further keys
     * @param columns all columns by name, in a fixed order; a column of texts that all write numbers is one of numbers too
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
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (int time : timeOfRow) {
            first = Math.min(first, time);
            last = Math.max(last, time);
        }
        this.firstTime = first;
        this.lastTime = last;
        this.starts = List.copyOf(starts);
        this.within = List.copyOf(within);
        this.columns = new LinkedHashMap<>(columns);
        this.lineages = List.copyOf(lineages);
        this.cleaning = List.copyOf(cleaning);
    }

    /** Returns this panel with one more column, or with another in place of the one of that name. */
    public Panel with(String name, NumberColumn column) {
        return with(Map.of(name, column));
    }

    /** Returns a panel with the same rows and further columns, which take the place of those of their names. */
    public Panel with(Map<String, NumberColumn> further) {
        Map<String, Column> all = new LinkedHashMap<>(columns);
        all.putAll(further);
        return with(all, cleaning);
    }

    /** Returns a panel with the same rows that was cleaned in another way. */
    Panel with(Map<String, Column> others, List<CleaningCount> otherCleaning) {
        return new Panel(id, units, unitOfRow, timeOfRow, starts, within, others, lineages, otherCleaning);
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
        return firstTime;
    }

    /** Returns the largest time of any row. */
    public int lastTime() {
        return lastTime;
    }

    /** Returns whether there is a column of that name. */
    public boolean has(String name) {
        return columns.containsKey(name);
    }

    /** Returns whether there is a column of that name whose cells are all numbers or missing. */
    public boolean isNumber(String name) {
        Column column = columns.get(name);
        return column instanceof NumberColumn || (column instanceof TextColumn text && text.isNumeric());
    }

    /** Returns a column of numbers that the reader of the panel has checked to be one. */
    public NumberColumn number(String name) {
        Column column = columns.get(name);
        if (column instanceof NumberColumn number) {
            return number;
        }
        NumberColumn read = numbers.get(name);
        if (read != null) {
            return read;
        }
        if (column instanceof TextColumn text && text.isNumeric()) {
            return numbers.computeIfAbsent(name, each -> text.numbers());
        }
        throw new IllegalArgumentException("no number column (" + name + ") in panel (" + id + ")");
    }

    /** Returns any column as texts; numbers are written as in the file, or in full when they were computed. */
    public TextColumn text(String name) {
        Column column = columns.get(name);
        if (column == null) {
            throw new IllegalArgumentException("no column (" + name + ") in panel (" + id + ")");
        }
        return column instanceof NumberColumn number
                ? texts.computeIfAbsent(name, each -> number.texts())
                : (TextColumn) column;
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
