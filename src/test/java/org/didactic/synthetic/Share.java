package org.didactic.synthetic;

/** Keeps an unbounded number inside 0 to 1 without piling it up at the ends. */
final class Share {

    private Share() {}

    /** {@code value} itself between {@code edge} and 1 - {@code edge}, bent smoothly towards 0 and 1 beyond them. */
    static double bounded(double value, double edge) {
        if (value < edge) {
            return edge * StrictMath.exp((value - edge) / edge);
        }
        return value > 1 - edge ? 1 - bounded(1 - value, edge) : value;
    }
}
