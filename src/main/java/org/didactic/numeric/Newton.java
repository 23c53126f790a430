package org.didactic.numeric;

import java.util.function.DoubleUnaryOperator;

/** Carries a root that a library found to some digits on to full precision. */
final class Newton {
    private static final int STEPS = 3;

    private Newton() {}

    static double polish(double start, DoubleUnaryOperator function, DoubleUnaryOperator derivative) {
        double root = start;
        for (int step = 0; step < STEPS; step++) {
            root -= function.applyAsDouble(root) / derivative.applyAsDouble(root);
        }
        return root;
    }
}
