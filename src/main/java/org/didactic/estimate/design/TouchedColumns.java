package org.didactic.estimate.design;

/** A vector of which few entries are used at a time: they are summed, walked in order of first use, and cleared. */
final class TouchedColumns {
    private final double[] values;
    private final boolean[] used;
    private final int[] order;
    private int size;

    TouchedColumns(int columns) {
        values = new double[columns];
        used = new boolean[columns];
        order = new int[columns];
    }

    void add(int column, double value) {
        if (!used[column]) {
            used[column] = true;
            order[size++] = column;
        }
        values[column] += value;
    }

    int size() {
        return size;
    }

    /** Returns the column that was used as the {@code index}-th. */
    int column(int index) {
        return order[index];
    }

    double value(int column) {
        return values[column];
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            values[order[i]] = 0;
            used[order[i]] = false;
        }
        size = 0;
    }
}
