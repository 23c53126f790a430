package org.didactic.estimate.grouptime;

/** The exponential function near zero by its series, which is right to the last digits there. */
final class SmallExponential {
    private static final double REACH = 0.15;

    /** Up to this size the fifth power of a number over 5! is below rounding. */
    private static final double TINY = 1e-3;

    private SmallExponential() {}

    /** Returns whether numbers of this size are near enough. */
    static boolean reaches(double size) {
        return size < REACH;
    }

    /**
     * Multiplies the numbers of some units by {@code exp(constant + slope x)}.
     *
     * @param reach the largest size of the exponents, or more
     */
    static void multiply(int[] units, double[] x, double constant, double slope, double reach, double[] numbers) {
        if (reach < TINY) {
            for (int i : units) {
                double value = constant + slope * x[i];
                double sum = 1 + value * (1.0 / 3) * (1 + value * 0.25);
                numbers[i] *= 1 + value * (1 + value * 0.5 * sum);
            }
            return;
        }
        for (int i : units) {
            numbers[i] *= of(constant + slope * x[i]);
        }
    }

    /** Returns {@code exp(value)}, of which the tenth power of the value would be the next term. */
    static double of(double value) {
        double sum = 1 + value * (1.0 / 9);
        sum = 1 + value * (1.0 / 8) * sum;
        sum = 1 + value * (1.0 / 7) * sum;
        sum = 1 + value * (1.0 / 6) * sum;
        sum = 1 + value * (1.0 / 5) * sum;
        sum = 1 + value * (1.0 / 4) * sum;
        sum = 1 + value * (1.0 / 3) * sum;
        sum = 1 + value * (1.0 / 2) * sum;
        return 1 + value * sum;
    }
}
