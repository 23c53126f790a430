package org.didactic.estimate.grouptime;

/** The exponential function as that of the nearest sixteenth, from a table, times that of the rest, by its series. */
final class TabledExponential {
    private static final int LOWEST = -40 * 16;
    private static final int HIGHEST = 8 * 16;
    private static final double[] OF_SIXTEENTHS = table();

    private TabledExponential() {}

    private static double[] table() {
        double[] table = new double[HIGHEST - LOWEST + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = StrictMath.exp((LOWEST + i) / 16.0);
        }
        return table;
    }

    /** Fills in {@code exp(constant + slope x)} for some units. */
    static void fill(int[] units, double[] x, double constant, double slope, double[] numbers) {
        double[] table = OF_SIXTEENTHS;
        for (int i : units) {
            double value = constant + slope * x[i];
            double place = 16 * value - LOWEST + 0.5;
            if (!(place >= 0 && place < table.length)) {
                numbers[i] = StrictMath.exp(value);
                continue;
            }
            int nearest = (int) place;
            double rest = value - (LOWEST + nearest) * 0.0625;
            // At most 1/32 in size, of which the eighth power would be the next term.
            double sum = 1 + rest * (1.0 / 7);
            sum = 1 + rest * (1.0 / 6) * sum;
            sum = 1 + rest * (1.0 / 5) * sum;
            sum = 1 + rest * (1.0 / 4) * sum;
            sum = 1 + rest * (1.0 / 3) * sum;
            sum = 1 + rest * 0.5 * sum;
            numbers[i] = table[nearest] * (1 + rest * sum);
        }
    }
}
