package org.didactic.numeric;

/**
 * The probability of a rectangle as an integral over the unit cube (Genz 1992, Journal of Computational and Graphical
 * Statistics 1): each number in turn is drawn between its bounds given those before it, the least likely to lie there first.
 */
final class SequentialRectangle {
    private static final double TINY = 1e-300;

    private final int order;
    private final double[] lower;
    private final double[] upper;
    private final double[] factor;

    /** Returns the integral for numbers with these correlations, which must be of full rank. */
    SequentialRectangle(SymmetricMatrix correlation, double[] lower, double[] upper) {
        this.order = lower.length;
        this.lower = lower.clone();
        this.upper = upper.clone();
        this.factor = new double[order * order];
        double[] entries = new double[order * order];
        int[] places = new int[order];
        for (int i = 0; i < order; i++) {
            places[i] = i;
        }
        double[] expected = new double[order];
        for (int step = 0; step < order; step++) {
            int next = leastLikely(correlation, places, step, expected);
            exchange(places, step, next);
            double pivot = Math.sqrt(variance(correlation, places[step], step, step));
            factor[step * order + step] = pivot;
            for (int row = step + 1; row < order; row++) {
                double sum = correlation.get(places[row], places[step])
                        - Sums.product(factor, row * order, factor, step * order, step);
                factor[row * order + step] = sum / pivot;
            }
            expected[step] = expected(step, pivot, expected);
        }
    }

    private int leastLikely(SymmetricMatrix correlation, int[] places, int step, double[] expected) {
        int best = step;
        double least = Double.MAX_VALUE;
        for (int row = step; row < order; row++) {
            double scale = Math.sqrt(variance(correlation, places[row], row, step));
            double mean = Sums.product(factor, row * order, expected, 0, step);
            double likely =
                    NormalCurve.below((upper[row] - mean) / scale) - NormalCurve.below((lower[row] - mean) / scale);
            if (likely < least) {
                least = likely;
                best = row;
            }
        }
        return best;
    }

    private double variance(SymmetricMatrix correlation, int place, int row, int step) {
        double variance = correlation.get(place, place);
        for (int k = 0; k < step; k++) {
            variance -= factor[row * order + k] * factor[row * order + k];
        }
        if (!(variance > 0)) {
            throw new IllegalArgumentException("the correlations are not of full rank (step " + step + ")");
        }
        return variance;
    }

    private void exchange(int[] places, int a, int b) {
        int place = places[a];
        places[a] = places[b];
        places[b] = place;
        exchange(lower, a, b);
        exchange(upper, a, b);
        for (int k = 0; k < order; k++) {
            exchange(factor, a * order + k, b * order + k);
        }
    }

    private static void exchange(double[] values, int a, int b) {
        double value = values[a];
        values[a] = values[b];
        values[b] = value;
    }

    /** The mean of a number between its bounds, those before it at theirs. */
    private double expected(int step, double pivot, double[] expected) {
        double mean = Sums.product(factor, step * order, expected, 0, step);
        double from = (lower[step] - mean) / pivot;
        double to = (upper[step] - mean) / pivot;
        double likely = NormalCurve.below(to) - NormalCurve.below(from);
        return likely > TINY ? (NormalCurve.density(from) - NormalCurve.density(to)) / likely : 0;
    }

    /** Returns how many coordinates a point of the cube has. */
    int dimensions() {
        return order - 1;
    }

    /**
     * Returns the integrand.
     *
     * @param point of the cube
     * @param drawn room for one number less than there are
     */
    double at(double[] point, double[] drawn) {
        double product = 1;
        for (int i = 0; i < order; i++) {
            int row = i * order;
            double mean = 0;
            for (int k = 0; k < i; k++) {
                mean += factor[row + k] * drawn[k];
            }
            double from = NormalCurve.below((lower[i] - mean) / factor[row + i]);
            double between = NormalCurve.below((upper[i] - mean) / factor[row + i]) - from;
            if (!(between > 0)) {
                return 0;
            }
            product *= between;
            if (i < drawn.length) {
                double area = from + point[i] * between;
                drawn[i] = NormalCurve.quantile(Math.min(Math.max(area, TINY), 1 - 0x1p-53));
            }
        }
        return product;
    }
}
