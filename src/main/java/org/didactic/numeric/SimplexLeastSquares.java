package org.didactic.numeric;

import java.util.Arrays;

/**
 * Weights ω of several columns, none negative and one in sum, that minimise |Σ ω_j a_j − b|² + η|ω|², without an optimiser's
 * tolerance.
 *
 * <p>Which columns have weight is guessed in double precision, and then settled to about 31 digits by {@link Pivoting},
 * which ends after finitely many steps.
 */
public final class SimplexLeastSquares {
    /** A ridge below this share of the largest squared distance of a column from their mean is raised to it. */
    public static final double LEAST_RIDGE = 1e-16;

    private static final double ULPS = 0x1p-50;
    private static final int ROUGH_STEPS = 40;
    private static final int STEPS_A_COLUMN = 1000;

    private SimplexLeastSquares() {}

    /**
     * Returns the weights. Where the ridge is zero and several weights are as good, they are those of the smallest sum of
     * squares; columns that nothing but rounding keeps apart all have the same.
     *
     * @param columns at least one, all as long as the target; finite
     * @param centred whether an intercept is left free, so that columns and target are centred
     * @param ridge η, at least zero
     */
    public static double[] weights(double[][] columns, double[] target, boolean centred, double ridge) {
        DoubledRows points = points(columns, target, centred);
        double largest = 0;
        for (int column = 0; column < columns.length; column++) {
            largest = Math.max(largest, points.squares(column));
        }
        if (largest <= rounding(columns)) {
            double[] alike = new double[columns.length];
            Arrays.fill(alike, 1.0 / columns.length);
            return alike;
        }
        double held = Math.max(ridge, LEAST_RIDGE * largest);
        Pivoting rough = new Pivoting(new RoughFace(points, held, largest), columns.length);
        rough.chooseAll();
        rough.run(ROUGH_STEPS);
        Pivoting exact = new Pivoting(new FaceMinimum(points, held), columns.length);
        exact.choose(rough);
        if (!exact.run((long) STEPS_A_COLUMN * columns.length)) {
            throw new IllegalStateException("the weights of (" + columns.length + ") columns were not found");
        }
        return exact.weights();
    }

    /** The squared distance of columns that rounding alone keeps apart. */
    private static double rounding(double[][] columns) {
        double unit = 0;
        for (double[] column : columns) {
            for (double each : column) {
                unit = Math.max(unit, Math.abs(each) * ULPS);
            }
        }
        return unit * unit * columns[0].length;
    }

    /** Columns and, last, target, less the mean of the columns; in other axes when there are fewer of them than rows. */
    private static DoubledRows points(double[][] columns, double[] target, boolean centred) {
        double[] mean = new double[target.length];
        for (double[] column : columns) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += column[i] / columns.length;
            }
        }
        double[][] all = Arrays.copyOf(columns, columns.length + 1);
        all[columns.length] = target;
        DoubledRows points = DoubledRows.less(all, mean, centred);
        return all.length < target.length ? points.shortened() : points;
    }
}
