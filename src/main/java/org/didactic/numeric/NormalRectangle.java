package org.didactic.numeric;

import org.jspecify.annotations.Nullable;

/**
 * Probabilities that correlated standard normal numbers, or Student's t of common degrees of freedom, all lie between bounds: one and two numbers by quadrature, to 10⁻¹²;
 * more by Genz's integral over a lattice, until the spread of its shifted copies puts the standard error below what was asked
 * for or the points are used up (then it is near 10⁻⁶ for ten numbers, larger where many correlate strongly). The same
 * numbers on every machine.
 */
public final class NormalRectangle {
    /** The most numbers that there is room for. */
    public static final int LARGEST_ORDER = 40;

    private static final int FIRST = 9;

    private static final double[] PANELS = {-8, -3, 0, 3, 8};

    private final SymmetricMatrix correlation;
    private final @Nullable CommonScale scale;

    /**
     * Returns the rectangles of normal numbers with these correlations.
     *
     * @param correlation of full rank, with at most {@value #LARGEST_ORDER} rows
     */
    public NormalRectangle(SymmetricMatrix correlation) {
        this(correlation, null);
    }

    /**
     * Returns the rectangles of normal numbers over one common √(χ²/df).
     *
     * @param correlation of full rank, with at most {@value #LARGEST_ORDER} rows
     * @param df degrees of freedom, null for normal numbers
     */
    public NormalRectangle(SymmetricMatrix correlation, @Nullable Double df) {
        if (correlation.order() > LARGEST_ORDER) {
            throw new IllegalArgumentException(
                    "more numbers than the lattice has room for (" + correlation.order() + ")");
        }
        this.correlation = correlation;
        this.scale = df == null ? null : new CommonScale(df);
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
        double[] sums = new double[LatticeRule.shifts(integrand.dimensions() + (scale == null ? 0 : 1))];
        for (int copy = 0; copy < sums.length; copy++) {
            sums[copy] = sum(integrand, copy, FIRST, 0, 1);
        }
        int logarithm = FIRST;
        while (spread(sums, logarithm) > error && logarithm < LatticeRule.LARGEST) {
            logarithm++;
            // The points with odd indexes are the new ones.
            for (int copy = 0; copy < sums.length; copy++) {
                sums[copy] += sum(integrand, copy, logarithm, 1, 2);
            }
        }
        return mean(sums, logarithm);
    }

    /** Returns the same to some 10⁻³, quickly, and smooth in the bounds: to find about where to look. */
    public double roughly(double[] lower, double[] upper) {
        if (correlation.order() <= 2) {
            return byQuadrature(lower, upper);
        }
        return sum(new SequentialRectangle(correlation, lower, upper), 0, FIRST, 0, 1) / (1 << FIRST);
    }

    private double byQuadrature(double[] lower, double[] upper) {
        if (scale == null) {
            return scaled(lower, upper, 1);
        }
        CommonScale common = scale;
        double sum = 0;
        for (int i = 0; i + 1 < PANELS.length; i++) {
            sum += GaussLegendre.integral(
                    u -> NormalCurve.density(u) * scaled(lower, upper, common.at(u)), PANELS[i], PANELS[i + 1]);
        }
        return sum;
    }

    private double scaled(double[] lower, double[] upper, double factor) {
        return switch (correlation.order()) {
            case 0 -> 1;
            case 1 -> Math.max(0, NormalCurve.below(factor * upper[0]) - NormalCurve.below(factor * lower[0]));
            default ->
                BivariateRectangle.probability(correlation.get(0, 1), times(factor, lower), times(factor, upper));
        };
    }

    private static double[] times(double factor, double[] bounds) {
        return new double[] {factor * bounds[0], factor * bounds[1]};
    }

    private double sum(SequentialRectangle integrand, int copy, int logarithm, int first, int step) {
        int scales = scale == null ? 0 : 1;
        int dimensions = integrand.dimensions() + scales;
        double[] shift = LatticeRule.shift(copy, dimensions);
        double[] point = new double[dimensions];
        double[] drawn = new double[integrand.dimensions()];
        double sum = 0;
        for (int index = first; index < 1 << logarithm; index += step) {
            double count = LatticeRule.point(index, logarithm, shift, point);
            double factor = scale == null ? 1 : scale.at(NormalCurve.quantile(point[0]));
            sum += count * integrand.at(point, scales, factor, drawn);
        }
        return sum;
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
