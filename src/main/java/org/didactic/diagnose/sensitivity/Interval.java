package org.didactic.diagnose.sensitivity;

/** A confidence interval. */
record Interval(double low, double high) {

    /** Returns how far the interval stays from zero; negative when it contains zero. */
    double distanceToZero() {
        return Math.max(low, -high);
    }
}
