package org.didactic.numeric;

/** Sums over parts of arrays, in four strands that are added at the end: quicker than one, and rounded less. */
public final class Sums {
    private Sums() {}

    /** Returns the sum of {@code length} numbers. */
    public static double of(double[] values, int from, int length) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int i = 0;
        for (; i + 3 < length; i += 4) {
            first += values[from + i];
            second += values[from + i + 1];
            third += values[from + i + 2];
            fourth += values[from + i + 3];
        }
        for (; i < length; i++) {
            first += values[from + i];
        }
        return (first + second) + (third + fourth);
    }

    /** Returns the sum of {@code length} products of numbers that stand in two arrays. */
    public static double product(double[] a, int fromA, double[] b, int fromB, int length) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int i = 0;
        for (; i + 3 < length; i += 4) {
            first += a[fromA + i] * b[fromB + i];
            second += a[fromA + i + 1] * b[fromB + i + 1];
            third += a[fromA + i + 2] * b[fromB + i + 2];
            fourth += a[fromA + i + 3] * b[fromB + i + 3];
        }
        for (; i < length; i++) {
            first += a[fromA + i] * b[fromB + i];
        }
        return (first + second) + (third + fourth);
    }

    /** Returns the sum of {@code length} weighted squares. */
    public static double squares(double[] values, double[] weight, int from, int length) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int i = from;
        int end = from + length;
        for (; i + 3 < end; i += 4) {
            first += weight[i] * values[i] * values[i];
            second += weight[i + 1] * values[i + 1] * values[i + 1];
            third += weight[i + 2] * values[i + 2] * values[i + 2];
            fourth += weight[i + 3] * values[i + 3] * values[i + 3];
        }
        for (; i < end; i++) {
            first += weight[i] * values[i] * values[i];
        }
        return (first + second) + (third + fourth);
    }
}
