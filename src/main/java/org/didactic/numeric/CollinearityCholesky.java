package org.didactic.numeric;

import java.util.stream.IntStream;

/**
 * The Cholesky factor of a matrix of cross-products, taken from left to right without interchange: a column that the kept
 * ones before it determine is dropped, so of a collinear set the later one goes.
 *
 * <p>A column is dropped when demeaning has left nothing of it, or when its remaining pivot is below {@value #TOLERANCE} of
 * its own variation. The rule does not depend on units of measurement, unlike that of {@code fixest}, whose tolerance is
 * absolute.
 */
public final class CollinearityCholesky {
    /** The share of its own variation below which a column counts as determined by the others. */
    public static final double TOLERANCE = 1e-9;

    private static final double ABSORBED = 1e-16;
    private static final int COLUMNS_AT_A_TIME = 16;

    private final int order;
    private final double[] factor;
    private final boolean[] kept;
    private final double[] ratio;
    private final double[] size;

    private CollinearityCholesky(int order, double[] factor, boolean[] kept, double[] ratio, double[] size) {
        this.order = order;
        this.factor = factor;
        this.kept = kept;
        this.ratio = ratio;
        this.size = size;
    }

    /**
     * Returns the factor of the cross-products of demeaned columns.
     *
     * @param rawVariation the sum of squares of each column before demeaning
     */
    public static CollinearityCholesky of(SymmetricMatrix crossProducts, double[] rawVariation) {
        int order = crossProducts.order();
        double[] factor = new double[order * order];
        boolean[] kept = new boolean[order];
        double[] ratio = new double[order];
        double[] size = new double[order];
        for (int j = 0; j < order; j++) {
            double own = crossProducts.get(j, j);
            size[j] = own;
            if (!(own > ABSORBED * rawVariation[j])) {
                continue;
            }
            double pivot = own;
            for (int k = 0; k < j; k++) {
                if (!kept[k]) {
                    continue;
                }
                double sum = crossProducts.get(j, k) - Sums.product(factor, j * order, factor, k * order, k);
                double entry = sum / factor[k * order + k];
                factor[j * order + k] = entry;
                pivot -= entry * entry;
            }
            ratio[j] = Math.max(0, pivot / own);
            if (pivot / own >= TOLERANCE) {
                kept[j] = true;
                factor[j * order + j] = Math.sqrt(pivot);
            }
        }
        return new CollinearityCholesky(order, factor, kept, ratio, size);
    }

    /** Returns whether the column was kept. */
    public boolean kept(int column) {
        return kept[column];
    }

    /** Returns the share of the column's variation that the kept columns before it leave; 0 when demeaning left nothing. */
    public double ratio(int column) {
        return ratio[column];
    }

    /**
     * Returns, for a dropped column, how the kept columns before it make it up, each in units of both columns' sizes: zero
     * for a kept column whose coefficient the dropped one leaves alone.
     */
    public double[] loadings(int dropped) {
        double[] loadings = combination(dropped);
        for (int j = 0; j < dropped; j++) {
            if (kept[j]) {
                loadings[j] *= Math.sqrt(size[j] / size[dropped]);
            }
        }
        return loadings;
    }

    /** Returns, for a dropped column, the sum of kept columns before it that it equals; all zero where nothing is left of it. */
    public double[] combination(int dropped) {
        double[] loadings = new double[order];
        for (int j = dropped - 1; j >= 0; j--) {
            if (!kept[j]) {
                continue;
            }
            double sum = factor[dropped * order + j];
            for (int k = j + 1; k < dropped; k++) {
                if (kept[k]) {
                    sum -= factor[k * order + j] * loadings[k];
                }
            }
            loadings[j] = sum / factor[j * order + j];
        }
        return loadings;
    }

    /** Returns the indexes of the kept columns, ascending. */
    public int[] keptColumns() {
        return IntStream.range(0, order).filter(j -> kept[j]).toArray();
    }

    /** Returns the logarithm of the determinant over the kept columns. */
    double logDeterminant() {
        double sum = 0;
        for (int j = 0; j < order; j++) {
            sum += kept[j] ? 2 * StrictMath.log(factor[j * order + j]) : 0;
        }
        return sum;
    }

    /** Returns {@code L⁻¹ right}, zero at dropped columns: its squares are what each column adds to the fit. */
    public double[] forward(double[] right) {
        double[] solved = new double[order];
        for (int j = 0; j < order; j++) {
            if (!kept[j]) {
                continue;
            }
            double sum = right[j] - Sums.product(factor, j * order, solved, 0, j);
            solved[j] = sum / factor[j * order + j];
        }
        return solved;
    }

    /** Returns the solution of the normal equations, zero at dropped columns. */
    public double[] solve(double[] right) {
        double[] solution = forward(right);
        // By rows of the factor, as they stand in memory: a solved one is taken off those before it.
        for (int j = order - 1; j >= 0; j--) {
            if (!kept[j]) {
                continue;
            }
            double solved = solution[j] / factor[j * order + j];
            solution[j] = solved;
            for (int k = 0; k < j; k++) {
                solution[k] -= factor[j * order + k] * solved;
            }
        }
        return solution;
    }

    /** Returns the inverse over the kept columns, with zero rows and columns for the dropped ones. */
    public SymmetricMatrix inverse() {
        double[] inverse = new double[order * order];
        new Chunks(order, COLUMNS_AT_A_TIME).forEach((from, to) -> {
            for (int column = from; column < to; column++) {
                if (kept[column]) {
                    double[] unit = new double[order];
                    unit[column] = 1;
                    double[] solution = solve(unit);
                    for (int row = column; row < order; row++) {
                        inverse[row * order + column] = solution[row];
                    }
                }
            }
        });
        return SymmetricMatrix.ofLowerTriangle(order, inverse);
    }
}
