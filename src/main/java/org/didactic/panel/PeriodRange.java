package org.didactic.panel;

/** The numbers that a period may have: differences of two of them stay far inside an int. */
final class PeriodRange {
    static final String REMEDY = "number the periods from -1000000 to 1000000";

    private static final double LARGEST = 1_000_000;

    private PeriodRange() {}

    /** Returns whether a number may be a period, whole or not. */
    static boolean holds(double number) {
        return Math.abs(number) <= LARGEST;
    }
}
