package org.didactic.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Numbers the rows of a table by their texts in some columns: equal texts, equal number; in order of first appearance. */
final class RowKeys {
    private final List<TextColumn> columns;
    private final int[] groupOf;
    private final int[] firstRow;

    /** Returns the keys of all rows in these columns, compared as written; missing cells are equal when their code is. */
    RowKeys(List<TableColumn> columns, int rows) {
        this.columns = columns.stream().map(TableColumn::texts).toList();
        int[] groups = new int[rows];
        int groupCount = rows == 0 ? 0 : 1;
        for (TextColumn column : this.columns) {
            PairPool pool = new PairPool(rows);
            int[] codes = column.codes();
            for (int row = 0; row < rows; row++) {
                groups[row] = pool.numberOf(groups[row], codes[row]);
            }
            groupCount = pool.size();
        }
        this.groupOf = groups;
        this.firstRow = new int[groupCount];
        Arrays.fill(firstRow, -1);
        for (int row = 0; row < rows; row++) {
            if (firstRow[groups[row]] < 0) {
                firstRow[groups[row]] = row;
            }
        }
    }

    int groups() {
        return firstRow.length;
    }

    int groupOf(int row) {
        return groupOf[row];
    }

    /** Returns the group of each row. */
    int[] groupOfRows() {
        return groupOf.clone();
    }

    /** Returns the first row of each group. */
    int[] firstRows() {
        return firstRow.clone();
    }

    /** Returns the groups with more than one row, each with its rows, ascending. */
    List<int[]> repeated() {
        int[] counts = new int[groups()];
        for (int group : groupOf) {
            counts[group]++;
        }
        int[][] rowsOf = new int[groups()][];
        int[] filled = new int[groups()];
        List<int[]> repeated = new ArrayList<>();
        for (int row = 0; row < groupOf.length; row++) {
            int group = groupOf[row];
            if (counts[group] > 1) {
                if (rowsOf[group] == null) {
                    rowsOf[group] = new int[counts[group]];
                    repeated.add(rowsOf[group]);
                }
                rowsOf[group][filled[group]++] = row;
            }
        }
        return repeated;
    }

    /** Returns the key of a row in words: {@code E06000058, 2016}. */
    String words(int row) {
        return columns.stream().map(column -> column.quoted(row)).collect(Collectors.joining(", "));
    }
}
