package org.didactic.numeric;

import java.util.Arrays;

/**
 * The probability that any of several correlated standard normal numbers lies further from zero than a bound: the sum over the
 * numbers of the probability that it does and none before it does, twice that of the upper side. Each is an integral over a
 * lattice (Genz 1992) whose first coordinate is the number beyond its bound, so that what is small is integrated relative to
 * itself: about 10⁻⁵ of error where the probability is near 0.05.
 */
final class AnyBeyond {
    private static final int LOGARITHM = 8;

    private final SymmetricMatrix[] leading;
    private final LatticePoints[] points;

    /**
     * Returns the probabilities for numbers with these correlations.
     *
     * @param correlation of full rank, with at most {@value LatticeRule#DIMENSIONS} rows
     */
    AnyBeyond(SymmetricMatrix correlation) {
        int[] places = mostVaryingFirst(correlation);
        this.leading = new SymmetricMatrix[places.length];
        this.points = new LatticePoints[places.length];
        for (int last = 0; last < places.length; last++) {
            leading[last] = correlation.select(Arrays.copyOf(places, last + 1));
            points[last] = LatticePoints.of(LOGARITHM, 0, last);
        }
    }

    /** The order in which each number varies most given those before it, as Cholesky's factor with pivots takes them. */
    private static int[] mostVaryingFirst(SymmetricMatrix correlation) {
        int order = correlation.order();
        double[][] factor = new double[order][order];
        double[] variance = new double[order];
        int[] places = new int[order];
        for (int i = 0; i < order; i++) {
            variance[i] = correlation.get(i, i);
            places[i] = i;
        }
        for (int step = 0; step < order; step++) {
            int next = step;
            for (int i = step + 1; i < order; i++) {
                if (variance[places[i]] > variance[places[next]]) {
                    next = i;
                }
            }
            int taken = places[next];
            places[next] = places[step];
            places[step] = taken;
            double pivot = Math.sqrt(variance[taken]);
            for (int i = step + 1; i < order; i++) {
                int row = places[i];
                double sum = correlation.get(row, taken) - Sums.product(factor[row], 0, factor[taken], 0, step);
                factor[row][step] = sum / pivot;
                variance[row] -= factor[row][step] * factor[row][step];
            }
        }
        return places;
    }

    /** Returns the probability for a bound, itself above 0. */
    double at(double bound) {
        double sum = 0;
        for (int last = 0; last < leading.length; last++) {
            sum += last == 0 ? NormalCurve.below(-bound) : aloneUpTo(last, bound);
        }
        return 2 * sum;
    }

    /** The probability that a number lies above the bound and none before it lies beyond. */
    private double aloneUpTo(int last, double bound) {
        double[] lower = new double[last + 1];
        double[] upper = new double[last + 1];
        Arrays.fill(lower, -bound);
        Arrays.fill(upper, bound);
        lower[last] = bound;
        upper[last] = Double.POSITIVE_INFINITY;
        SequentialRectangle integrand = new SequentialRectangle(leading[last], lower, upper);
        return points[last].mean(integrand::at);
    }
}
