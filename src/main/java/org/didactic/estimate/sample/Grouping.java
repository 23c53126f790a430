package org.didactic.estimate.sample;

/**
 * Rows put together by level, rows of one level in the order in which they came.
 *
 * @param start the first place of each level, and the number of rows at the end
 * @param row the row at each place
 * @param inOrder whether the rows stood together already, so that each is at its own place
 */
public record Grouping(int[] start, int[] row, boolean inOrder) {

    /**
     * Returns the rows from 0 by their level.
     *
     * @param levels how many levels there are
     * @param ofRow the level of each row, from 0
     */
    public static Grouping of(int levels, int[] ofRow) {
        int[] rows = new int[ofRow.length];
        boolean inOrder = true;
        for (int row = 0; row < rows.length; row++) {
            rows[row] = row;
            inOrder &= row == 0 || ofRow[row - 1] <= ofRow[row];
        }
        return inOrder ? new Grouping(starts(levels, ofRow), rows, true) : of(levels, ofRow, rows);
    }

    /** Returns these rows by their level, equal ones in the order in which they stand in {@code rows}. */
    static Grouping of(int levels, int[] ofRow, int[] rows) {
        int[] start = starts(levels, ofRow);
        int[] next = start.clone();
        int[] sorted = new int[rows.length];
        for (int row : rows) {
            sorted[next[ofRow[row]]++] = row;
        }
        return new Grouping(start, sorted, false);
    }

    private static int[] starts(int levels, int[] ofRow) {
        int[] start = new int[levels + 1];
        for (int level : ofRow) {
            start[level + 1]++;
        }
        for (int level = 0; level < levels; level++) {
            start[level + 1] += start[level];
        }
        return start;
    }
}
