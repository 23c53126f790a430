package org.didactic.diagnose.sensitivity;

/** A confidence interval. */
record Interval(double low, double high) {}
