package org.didactic.numeric;

/** A few regressors of many rows, the first of them one throughout, row by row in one array; it does not change. */
public final class DenseRows {
    private static final double NO_VARIATION = 1e-16;

    private final double[] values;
    private final int rows;
    private final int columns;

    private DenseRows(double[] values, int rows, int columns) {
        this.values = values;
        this.rows = rows;
        this.columns = columns;
    }

    /**
     * Returns a constant beside these columns, each centred at its mean and scaled to a variance of one, which changes no
     * fit; a column that does not vary is zero.
     *
     * @param columns regressors without the constant
     * @param rows which entries of the columns to take, in this order; at least one
     */
    public static DenseRows withConstant(double[][] columns, int[] rows) {
        int width = columns.length + 1;
        double[] values = new double[rows.length * width];
        for (int i = 0; i < rows.length; i++) {
            values[i * width] = 1;
        }
        for (int j = 1; j < width; j++) {
            double[] column = columns[j - 1];
            double sum = 0;
            for (int row : rows) {
                sum += column[row];
            }
            double mean = sum / rows.length;
            double raw = 0;
            double variation = 0;
            for (int row : rows) {
                double deviation = column[row] - mean;
                variation += deviation * deviation;
                raw += column[row] * column[row];
            }
            if (variation > NO_VARIATION * raw) {
                double scale = Math.sqrt(rows.length / variation);
                for (int i = 0; i < rows.length; i++) {
                    values[i * width + j] = (column[rows[i]] - mean) * scale;
                }
            }
        }
        return new DenseRows(values, rows.length, width);
    }

    /** Returns the number of rows. */
    public int rows() {
        return rows;
    }

    /** Returns the number of regressors, the constant among them. */
    public int columns() {
        return columns;
    }

    /** Returns the factor of {@code X'WX}, the weights on the diagonal of W. */
    public CollinearityCholesky crossProducts(double[] weights) {
        double[] products = new double[columns * columns];
        for (int row = 0, at = 0; row < rows; row++, at += columns) {
            double weight = weights[row];
            if (weight == 0) {
                continue;
            }
            for (int j = 0; j < columns; j++) {
                double weighted = weight * values[at + j];
                for (int k = 0; k <= j; k++) {
                    products[j * columns + k] += weighted * values[at + k];
                }
            }
        }
        return CollinearityCholesky.of(SymmetricMatrix.ofLowerTriangle(columns, products), new double[columns]);
    }

    /** Returns {@code X'weights}, one sum a regressor. */
    public double[] sums(double[] weights) {
        double[] sums = new double[columns];
        for (int row = 0, at = 0; row < rows; row++, at += columns) {
            double weight = weights[row];
            if (weight != 0) {
                for (int j = 0; j < columns; j++) {
                    sums[j] += weight * values[at + j];
                }
            }
        }
        return sums;
    }

    /** Returns {@code X coefficients}, one number a row. */
    public double[] times(double[] coefficients) {
        double[] fitted = new double[rows];
        for (int row = 0, at = 0; row < rows; row++, at += columns) {
            double sum = 0;
            for (int j = 0; j < columns; j++) {
                sum += values[at + j] * coefficients[j];
            }
            fitted[row] = sum;
        }
        return fitted;
    }

    /** Returns {@code x'inner x} for the regressors x of each row. */
    public double[] quadraticForms(SymmetricMatrix inner) {
        double[] forms = new double[rows];
        for (int row = 0, at = 0; row < rows; row++, at += columns) {
            double sum = 0;
            for (int j = 0; j < columns; j++) {
                double product = inner.get(j, j) * values[at + j];
                for (int k = 0; k < j; k++) {
                    product += 2 * inner.get(j, k) * values[at + k];
                }
                sum += product * values[at + j];
            }
            forms[row] = sum;
        }
        return forms;
    }
}
