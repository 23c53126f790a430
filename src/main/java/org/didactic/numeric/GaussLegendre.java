package org.didactic.numeric;

import java.util.function.DoubleUnaryOperator;

/** Gauss–Legendre quadrature with 20 nodes: exact for polynomials of degree 39. */
public final class GaussLegendre {
    /** How many nodes there are. */
    public static final int NODES = 20;

    private static final int NEWTON_STEPS = 8;
    private static final double[] NODE = new double[NODES];
    private static final double[] WEIGHT = new double[NODES];

    static {
        for (int i = 0; i < NODES; i++) {
            double x = StrictMath.cos(Math.PI * (i + 0.75) / (NODES + 0.5));
            double slope = 1;
            for (int step = 0; step < NEWTON_STEPS; step++) {
                double before = 1;
                double value = x;
                for (int n = 2; n <= NODES; n++) {
                    double next = ((2 * n - 1) * x * value - (n - 1) * before) / n;
                    before = value;
                    value = next;
                }
                slope = NODES * (x * value - before) / (x * x - 1);
                x -= value / slope;
            }
            NODE[i] = x;
            WEIGHT[i] = 2 / ((1 - x * x) * slope * slope);
        }
    }

    private GaussLegendre() {}

    /** Returns a node between −1 and 1, by its number from 0. */
    public static double node(int index) {
        return NODE[index];
    }

    /** Returns the weight of a node; all weights sum to 2. */
    public static double weight(int index) {
        return WEIGHT[index];
    }

    /** Returns the integral of a smooth function between two limits. */
    static double integral(DoubleUnaryOperator function, double from, double to) {
        double half = (to - from) / 2;
        double middle = from + half;
        double sum = 0;
        for (int i = 0; i < NODES; i++) {
            sum += WEIGHT[i] * function.applyAsDouble(middle + half * NODE[i]);
        }
        return half * sum;
    }
}
