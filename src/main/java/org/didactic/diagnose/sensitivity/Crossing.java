package org.didactic.diagnose.sensitivity;

import java.util.function.DoubleUnaryOperator;

/**
 * Where a function falls below zero, by the method of Oliveira and Takahashi (2020), ACM Transactions on Mathematical
 * Software 47: false position that is pulled towards the middle, one step more than bisection at worst.
 */
final class Crossing {
    private static final double PULL = 0.2;

    private Crossing() {}

    /**
     * Returns a point where the function is not negative, within {@code tolerance} of one where it is, or next to it.
     *
     * @param from where the function is not negative
     * @param to where it is negative; may be below {@code from}
     * @param atFrom the function there
     * @param atTo the function there
     */
    static double find(
            DoubleUnaryOperator function, double from, double to, double atFrom, double atTo, double tolerance) {
        double start = Math.abs(to - from);
        double kept = from;
        double lost = to;
        double above = atFrom;
        double below = atTo;
        double slack = Math.max(tolerance, Double.MIN_NORMAL);
        while (slack < start) {
            slack *= 2;
        }
        while (Math.abs(lost - kept) > tolerance && isBetween(kept + (lost - kept) / 2, kept, lost)) {
            double width = lost - kept;
            double size = Math.abs(width);
            // All steps are measured from the point that is kept, as shares of the bracket.
            double straight = above > below ? above / (above - below) : 0.5;
            double side = Math.signum(0.5 - straight);
            double pull = PULL * size / start;
            double pulled = pull <= Math.abs(0.5 - straight) ? straight + side * pull : 0.5;
            double room = Math.max(slack / size - 0.5, 0);
            double share = Math.abs(pulled - 0.5) <= room ? pulled : 0.5 - side * room;
            double at = kept + share * width;
            double value = function.applyAsDouble(at);
            if (value >= 0) {
                kept = at;
                above = value;
            } else {
                lost = at;
                below = value;
            }
            slack /= 2;
        }
        return kept;
    }

    /** Neighbouring numbers have none between them, however small the tolerance. */
    private static boolean isBetween(double middle, double one, double other) {
        return middle != one && middle != other;
    }
}
