package org.didactic.report.figure;

import org.didactic.text.NumberText;

/** Guard at the border of the package: a figure shows finite numbers only. */
final class Finite {

    private Finite() {}

    /** The value itself; throws if it is infinite or not a number. */
    static double of(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a figure shows finite numbers only (" + NumberText.told(value) + ")");
        }
        return value;
    }
}
