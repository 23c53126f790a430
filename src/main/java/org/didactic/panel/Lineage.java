package org.didactic.panel;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.data.SourceRow;
import org.didactic.numeric.Chunks;

/** Which rows of one source stand behind which rows of a panel, in two arrays however many rows there are. */
public final class Lineage {
    private static final String NOT_SELECTED = "not selected";
    private static final String NO_MATCH = "no matching row";

    private final String source;
    private final List<SourceRow> rows;
    private final int[] tableRows;

    /** The panel rows, by the row of the source's table that they took; {@code start} says where each one's begin. */
    private final int[] panelRows;

    private final int[] start;
    private final int reached;
    private final Map<String, Integer> lost;

    private Lineage(String source, List<SourceRow> rows, int[] tableRows, int[] start, int[] panelRows) {
        this.source = source;
        this.rows = rows;
        this.tableRows = tableRows;
        this.start = start;
        this.panelRows = panelRows;
        Map<String, Integer> fates = new LinkedHashMap<>();
        int count = 0;
        for (int row = 0; row < tableRows.length; row++) {
            if (reached(row)) {
                count++;
            } else {
                fates.merge(fate(row), 1, Integer::sum);
            }
        }
        this.reached = count;
        this.lost = Collections.unmodifiableMap(fates);
    }

    /**
     * Returns the lineage of a source.
     *
     * @param rows all rows of the source, in file order
     * @param tableRows for each of them the row of the source's table into which it went, -1 for one not selected
     * @param taken for each panel row the row of the source's table that it took, -1 for none
     */
    public static Lineage of(String source, List<SourceRow> rows, int[] tableRows, int[] taken) {
        int tableSize = Math.max(largest(tableRows), largest(taken)) + 1;
        if (Chunks.isWhole(taken, tableSize)) {
            int[] places = new int[tableSize + 1];
            Arrays.setAll(places, row -> row);
            return new Lineage(source, rows, tableRows.clone(), places, places);
        }
        int[] start = new int[tableSize + 1];
        for (int row : taken) {
            if (row >= 0) {
                start[row + 1]++;
            }
        }
        for (int row = 0; row < tableSize; row++) {
            start[row + 1] += start[row];
        }
        int[] panelRows = new int[start[tableSize]];
        int[] next = start.clone();
        for (int panelRow = 0; panelRow < taken.length; panelRow++) {
            if (taken[panelRow] >= 0) {
                panelRows[next[taken[panelRow]]++] = panelRow;
            }
        }
        return new Lineage(source, rows, tableRows.clone(), start, panelRows);
    }

    private static int largest(int[] rows) {
        int largest = -1;
        for (int row : rows) {
            largest = Math.max(largest, row);
        }
        return largest;
    }

    /** Returns the source's id. */
    public String source() {
        return source;
    }

    /** Returns all rows of the source, in file order, each made when it is asked for. */
    public List<SourceRow> rows() {
        return rows;
    }

    /** Returns the number of source rows from which some panel row took a value. */
    public int reachedRows() {
        return reached;
    }

    /** Returns how many source rows reached no panel row, by what became of them, in order of first appearance. */
    public Map<String, Integer> lostRows() {
        return lost;
    }

    /** Returns whether some panel row took a value from a source row. */
    public boolean reached(int row) {
        return panelRowCount(row) > 0;
    }

    /** Returns the number of panel rows that took a value from a source row. */
    public int panelRowCount(int row) {
        int tableRow = tableRows[row];
        return tableRow < 0 ? 0 : start[tableRow + 1] - start[tableRow];
    }

    /** Returns one of the panel rows that took a value from a source row; they ascend. */
    public int panelRow(int row, int index) {
        return panelRows[start[tableRows[row]] + index];
    }

    /** Returns what became of a source row that reached no panel row: such as {@code not selected}; else empty. */
    public String fate(int row) {
        if (reached(row)) {
            return "";
        }
        return tableRows[row] < 0 ? NOT_SELECTED : NO_MATCH;
    }
}
