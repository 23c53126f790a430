package org.didactic.numeric;

import java.util.function.DoubleUnaryOperator;

/** Where an increasing function is zero. */
public final class IncreasingRoot {
    private static final int STEPS = 200;

    private IncreasingRoot() {}

    /**
     * Returns the root between two places, by the Illinois rule of false position.
     *
     * @param from where the function is below zero
     * @param to where it is above
     * @param tolerance how near the root it stops, relative to the root
     */
    public static double between(DoubleUnaryOperator function, double from, double to, double tolerance) {
        return between(function, from, function.applyAsDouble(from), to, function.applyAsDouble(to), tolerance);
    }

    private static double between(
            DoubleUnaryOperator function, double from, double atFrom, double to, double atTo, double tolerance) {
        double low = from;
        double high = to;
        double atLow = atFrom;
        double atHigh = atTo;
        double root = low;
        int side = 0;
        for (int step = 0; step < STEPS && high - low > tolerance * Math.abs(high); step++) {
            double next = (low * atHigh - high * atLow) / (atHigh - atLow);
            boolean settled = step > 0 && Math.abs(next - root) <= tolerance * Math.abs(next) / 2;
            root = next;
            double value = function.applyAsDouble(root);
            if (value == 0 || settled) {
                return root;
            }
            if (value > 0) {
                high = root;
                atHigh = value;
                atLow = side > 0 ? atLow / 2 : atLow;
                side = 1;
            } else {
                low = root;
                atLow = value;
                atHigh = side < 0 ? atHigh / 2 : atHigh;
                side = -1;
            }
        }
        return root;
    }

    /** Returns the root above 0: the place where to look ends is doubled until the function is positive there. */
    public static double above0(DoubleUnaryOperator function, double start, double tolerance) {
        double from = 0;
        double atFrom = 0;
        double to = start;
        double atTo = function.applyAsDouble(to);
        while (atTo < 0) {
            from = to;
            atFrom = atTo;
            to *= 2;
            atTo = function.applyAsDouble(to);
        }
        return between(function, from, from > 0 ? atFrom : function.applyAsDouble(from), to, atTo, tolerance);
    }
}
