package org.didactic.diagnose.sensitivity;

/** The points and weights of Gauss and Legendre's quadrature between −1 and 1. */
final class GaussLegendre {
    private static final int NEWTON_STEPS = 8;

    private final double[] points;
    private final double[] weights;

    private GaussLegendre(double[] points, double[] weights) {
        this.points = points;
        this.weights = weights;
    }

    /** Returns the rule with {@code size} points, by Newton's method on the Legendre polynomial. */
    static GaussLegendre of(int size) {
        double[] points = new double[size];
        double[] weights = new double[size];
        for (int i = 0; i < size; i++) {
            double root = StrictMath.cos(Math.PI * (i + 0.75) / (size + 0.5));
            double slope = 0;
            for (int step = 0; step < NEWTON_STEPS; step++) {
                double before = 1;
                double value = root;
                for (int degree = 2; degree <= size; degree++) {
                    double next = ((2 * degree - 1) * root * value - (degree - 1) * before) / degree;
                    before = value;
                    value = next;
                }
                slope = size * (root * value - before) / (root * root - 1);
                root -= value / slope;
            }
            points[i] = root;
            weights[i] = 2 / ((1 - root * root) * slope * slope);
        }
        return new GaussLegendre(points, weights);
    }

    int size() {
        return points.length;
    }

    double point(int index) {
        return points[index];
    }

    double weight(int index) {
        return weights[index];
    }
}
