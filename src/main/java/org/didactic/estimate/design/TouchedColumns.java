package org.didactic.estimate.design;

import java.util.Arrays;

/** A vector of which few entries are used at a time: they are summed, walked in order of first use, and cleared. */
final class TouchedColumns {
    /** A row of a matrix is walked whole when it is at most this many times as long as there are used entries. */
    private static final int FEW = 6;

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

    /** Adds each value to the column that stands in its place, if one does. */
    void addAll(int[] columns, int from, double[] added, int length) {
        int touched = size;
        for (int i = 0; i < length; i++) {
            int column = columns[from + i];
            if (column >= 0) {
                if (!used[column]) {
                    used[column] = true;
                    order[touched++] = column;
                }
                values[column] += added[i];
            }
        }
        size = touched;
    }

    int size() {
        return size;
    }

    /** Returns the column that was used as the {@code index}-th. */
    int column(int index) {
        return order[index];
    }

    /** Returns the used columns in the order of first use. */
    int[] columns() {
        return Arrays.copyOf(order, size);
    }

    /** Returns whether these are the used columns in the order of first use. */
    boolean uses(int[] columns) {
        return Arrays.equals(order, 0, size, columns, 0, columns.length);
    }

    /** Returns a number that is equal for vectors that use the same columns in the same order. */
    int hashOfColumns() {
        int hash = size;
        for (int i = 0; i < size; i++) {
            hash = 31 * hash + order[i];
        }
        return hash;
    }

    double value(int column) {
        return values[column];
    }

    /**
     * Adds the products of each two different entries, times a factor, to a matrix below its diagonal.
     *
     * @param lowerTriangle row by row, as many numbers each as there are columns
     */
    void addProducts(double[] lowerTriangle, double factor) {
        for (int i = 0; i < size; i++) {
            int row = order[i];
            double scaled = factor * values[row];
            if (row <= FEW * size) {
                int start = row * values.length;
                // Entries that are not used add zero: quicker than to look for those that are.
                for (int column = 0; column < row; column++) {
                    lowerTriangle[start + column] += scaled * values[column];
                }
            } else {
                addUsed(lowerTriangle, row, scaled);
            }
        }
    }

    private void addUsed(double[] lowerTriangle, int row, double scaled) {
        for (int i = 0; i < size; i++) {
            if (order[i] < row) {
                lowerTriangle[row * values.length + order[i]] += scaled * values[order[i]];
            }
        }
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            values[order[i]] = 0;
            used[order[i]] = false;
        }
        size = 0;
    }
}
