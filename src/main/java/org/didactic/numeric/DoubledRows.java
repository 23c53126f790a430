package org.didactic.numeric;

import java.util.Arrays;

/** Rows of equal length of numbers with about 31 digits, in two arrays. */
final class DoubledRows {
    private static final double NOTHING_LEFT = 1e-28;

    private final int rows;
    private final int length;
    private final double[] high;
    private final double[] low;

    /** Returns rows of zeros. */
    DoubledRows(int rows, int length) {
        this.rows = rows;
        this.length = length;
        this.high = new double[rows * length];
        this.low = new double[rows * length];
    }

    /**
     * Returns the rows less another row, rounded nowhere.
     *
     * @param centred whether each row is then centred at its own mean
     */
    static DoubledRows less(double[][] values, double[] origin, boolean centred) {
        int length = origin.length;
        DoubledRows shifted = new DoubledRows(values.length, length);
        DoubledSum sum = new DoubledSum();
        for (int row = 0; row < values.length; row++) {
            for (int i = 0; i < length; i++) {
                shifted.put(row, i, sum.set(values[row][i], 0).add(-origin[i], 0));
            }
            if (centred) {
                shifted.centre(row);
            }
        }
        return shifted;
    }

    private void centre(int row) {
        DoubledSum mean = new DoubledSum();
        int from = row * length;
        for (int i = from; i < from + length; i++) {
            mean.add(high[i], low[i]);
        }
        mean.divide(length, 0);
        DoubledSum sum = new DoubledSum();
        for (int i = 0; i < length; i++) {
            put(row, i, sum.set(high[from + i], low[from + i]).add(-mean.high(), -mean.low()));
        }
    }

    int rows() {
        return rows;
    }

    int length() {
        return length;
    }

    double high(int row, int i) {
        return high[row * length + i];
    }

    double low(int row, int i) {
        return low[row * length + i];
    }

    void put(int row, int i, DoubledSum number) {
        high[row * length + i] = number.high();
        low[row * length + i] = number.low();
    }

    /** Returns a row to the digits of a double. */
    double[] rounded(int row) {
        return Arrays.copyOfRange(high, row * length, (row + 1) * length);
    }

    /** Returns the sum of the squares of a row, to the digits of a double. */
    double squares(int row) {
        return Sums.product(high, row * length, high, row * length, length);
    }

    /** Adds to a sum the product of one of these rows and a row of the same length. */
    DoubledSum addProduct(DoubledSum sum, int row, DoubledRows others, int other) {
        int here = row * length;
        int there = other * length;
        for (int i = 0; i < length; i++) {
            sum.addProduct(high[here + i], low[here + i], others.high[there + i], others.low[there + i]);
        }
        return sum;
    }

    /** Returns rows of as many numbers as there are rows whose products with each other are those of these. */
    DoubledRows shortened() {
        DoubledRows factor = new DoubledRows(rows, rows);
        DoubledSum sum = new DoubledSum();
        for (int j = 0; j < rows; j++) {
            addProduct(sum.set(0, 0), j, this, j);
            double own = sum.high();
            factor.takeOff(sum, j, j, j);
            if (!(sum.high() > NOTHING_LEFT * own)) {
                continue;
            }
            factor.put(j, j, sum.root());
            for (int row = j + 1; row < rows; row++) {
                addProduct(sum.set(0, 0), row, this, j);
                factor.takeOff(sum, row, j, j);
                factor.put(row, j, sum.divide(factor.high(j, j), factor.low(j, j)));
            }
        }
        return factor;
    }

    /** Takes off the product of the first few numbers of two rows. */
    private void takeOff(DoubledSum sum, int row, int other, int count) {
        int here = row * length;
        int there = other * length;
        for (int i = 0; i < count; i++) {
            sum.addProduct(-high[here + i], -low[here + i], high[there + i], low[there + i]);
        }
    }
}
