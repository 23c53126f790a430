package org.didactic.result.audit;

import org.didactic.result.published.PrintedNumber;

/** All numbers from {@code low} to {@code high}, both of them included. */
record Interval(double low, double high) {
    /** Sums of decimal halves are not exact in binary; ends this near to each other touch. */
    private static final double SLACK = 1e-9;

    /** What is below a bound is strictly below it. */
    private static final double BELOW = 1 - 1e-6;

    /** Returns all values that print so. */
    static Interval of(PrintedNumber number) {
        boolean bound = number.value().equals(number.high());
        double high = number.high().doubleValue();
        return new Interval(number.low().doubleValue(), bound ? high * BELOW : high);
    }

    /** Returns whether the two have a number in common. */
    boolean meets(Interval other) {
        double slack = SLACK * (Math.abs(low) + Math.abs(high) + Math.abs(other.low) + Math.abs(other.high));
        return low <= other.high + slack && other.low <= high + slack;
    }

    double width() {
        return high - low;
    }

    Interval plus(Interval other) {
        return new Interval(low + other.low, high + other.high);
    }

    /** Returns all numbers of this times one that is not negative. */
    Interval times(double factor) {
        return new Interval(low * factor, high * factor);
    }

    /** Returns all ratios of the numbers to positive ones; none of these may be zero. */
    Interval over(Interval positive) {
        return new Interval(
                low / (low < 0 ? positive.low : positive.high), high / (high < 0 ? positive.high : positive.low));
    }

    /** Returns the absolute values. */
    Interval size() {
        if (low >= 0) {
            return this;
        }
        return high <= 0 ? new Interval(-high, -low) : new Interval(0, Math.max(-low, high));
    }

    /** Returns the smallest interval that holds both. */
    Interval hull(Interval other) {
        return new Interval(Math.min(low, other.low), Math.max(high, other.high));
    }
}
