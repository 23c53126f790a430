package org.didactic.diagnose.selection;

/**
 * Columns as deviations from their means in units of their standard deviation, so that coefficients found with them can be
 * carried back.
 *
 * @param scale the standard deviation of each, with the number of rows as divisor; 0 where a column does not vary, which
 *     is then zero throughout
 */
record Standardised(double[][] columns, double[] mean, double[] scale) {
    private static final double NO_VARIATION = 1e-16;

    static Standardised of(double[][] columns) {
        double[][] standard = new double[columns.length][];
        double[] mean = new double[columns.length];
        double[] scale = new double[columns.length];
        for (int j = 0; j < columns.length; j++) {
            double[] column = columns[j];
            double sum = 0;
            double raw = 0;
            for (double each : column) {
                sum += each;
                raw += each * each;
            }
            mean[j] = sum / column.length;
            double squares = 0;
            for (double each : column) {
                squares += (each - mean[j]) * (each - mean[j]);
            }
            scale[j] = squares > NO_VARIATION * raw ? Math.sqrt(squares / column.length) : 0;
            standard[j] = new double[column.length];
            for (int i = 0; i < column.length && scale[j] > 0; i++) {
                standard[j][i] = (column[i] - mean[j]) / scale[j];
            }
        }
        return new Standardised(standard, mean, scale);
    }
}
