package org.didactic.numeric;

/**
 * A sum of numbers and products that is held to about 31 digits, as a double and what it lacks (Dekker 1971; Knuth's sum
 * without branches; products by a fused multiplication).
 */
final class DoubledSum {
    private double high;
    private double low;

    /** Returns the leading part. */
    double high() {
        return high;
    }

    /** Returns what the leading part lacks. */
    double low() {
        return low;
    }

    /** Starts anew with a number. */
    DoubledSum set(double newHigh, double newLow) {
        high = newHigh;
        low = newLow;
        return this;
    }

    /** Adds a number. */
    DoubledSum add(double otherHigh, double otherLow) {
        double sum = high + otherHigh;
        double part = sum - high;
        double rest = (high - (sum - part)) + (otherHigh - part) + (low + otherLow);
        high = sum + rest;
        low = rest - (high - sum);
        return this;
    }

    /** Adds the product of two numbers. */
    DoubledSum addProduct(double aHigh, double aLow, double bHigh, double bLow) {
        double product = aHigh * bHigh;
        return add(product, Math.fma(aHigh, bHigh, -product) + (aHigh * bLow + aLow * bHigh));
    }

    /** Divides what has been summed. */
    DoubledSum divide(double byHigh, double byLow) {
        double first = high / byHigh;
        addProduct(-first, 0, byHigh, byLow);
        double second = high / byHigh;
        addProduct(-second, 0, byHigh, byLow);
        double third = high / byHigh;
        return set(first, 0).add(second, 0).add(third, 0);
    }

    /** Takes the square root of what has been summed, which is above zero. */
    DoubledSum root() {
        double root = Math.sqrt(high);
        addProduct(-root, 0, root, 0);
        double rest = high / (2 * root);
        return set(root, 0).add(rest, 0);
    }
}
