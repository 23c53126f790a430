package org.didactic.numeric;

/**
 * Probabilities that correlated standard normal numbers all lie between bounds: one and two numbers by quadrature, to 10⁻¹²;
 * more by Genz's integral over a lattice, until the spread of its shifted copies puts the standard error below what was asked
 * for or the points are used up (then it is near 10⁻⁶ for ten numbers, larger where many correlate strongly). The same
 * numbers on every machine.
 */
public final class NormalRectangle {
    /** The most numbers that there is room for. */
    public static final int LARGEST_ORDER = 40;

    private static final int FIRST = 9;

    private final SymmetricMatrix correlation;
    private final LatticePoints few;

    /**
     * Returns the rectangles of normal numbers with these correlations.
     *
     * @param correlation of full rank, with at most {@value #LARGEST_ORDER} rows
     */
    public NormalRectangle(SymmetricMatrix correlation) {
        if (correlation.order() > LARGEST_ORDER) {
            throw new IllegalArgumentException(
                    "more numbers than the lattice has room for (" + correlation.order() + ")");
        }
        this.correlation = correlation;
        this.few = LatticePoints.of(FIRST, 0, Math.max(0, correlation.order() - 1));
    }

    /**
     * Returns the probability that each number lies between its bounds, which may be infinite.
     *
     * @param error the standard error at which to stop when there are more than two numbers
     */
    public double probability(double[] lower, double[] upper, double error) {
        if (correlation.order() <= 2) {
            return byQuadrature(lower, upper);
        }
        SequentialRectangle integrand = new SequentialRectangle(correlation, lower, upper);
        double[] sums = new double[LatticeRule.shifts(integrand.dimensions())];
        for (int copy = 0; copy < sums.length; copy++) {
            sums[copy] = LatticeRule.sum(FIRST, copy, integrand.dimensions(), 0, 1, integrand::at);
        }
        int logarithm = FIRST;
        while (spread(sums, logarithm) > error && logarithm < LatticeRule.LARGEST) {
            logarithm++;
            // The points with odd indexes are the new ones.
            for (int copy = 0; copy < sums.length; copy++) {
                sums[copy] += LatticeRule.sum(logarithm, copy, integrand.dimensions(), 1, 2, integrand::at);
            }
        }
        return mean(sums, logarithm);
    }

    /** Returns the same to some 10⁻³, quickly, and smooth in the bounds: to find about where to look. */
    public double roughly(double[] lower, double[] upper) {
        if (correlation.order() <= 2) {
            return byQuadrature(lower, upper);
        }
        SequentialRectangle integrand = new SequentialRectangle(correlation, lower, upper);
        return few.mean(integrand::at);
    }

    private double byQuadrature(double[] lower, double[] upper) {
        return switch (correlation.order()) {
            case 0 -> 1;
            case 1 -> Math.max(0, NormalCurve.below(upper[0]) - NormalCurve.below(lower[0]));
            default -> BivariateRectangle.probability(correlation.get(0, 1), lower, upper);
        };
    }

    private static double mean(double[] sums, int logarithm) {
        return Sums.of(sums, 0, sums.length) / sums.length / (1 << logarithm);
    }

    /** The standard error of the mean of the copies. */
    private static double spread(double[] sums, int logarithm) {
        double mean = mean(sums, logarithm);
        double squares = 0;
        for (double sum : sums) {
            double away = sum / (1 << logarithm) - mean;
            squares += away * away;
        }
        return Math.sqrt(squares / (sums.length - 1) / sums.length);
    }
}
