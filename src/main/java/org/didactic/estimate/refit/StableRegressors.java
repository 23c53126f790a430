package org.didactic.estimate.refit;

import java.util.stream.IntStream;
import org.didactic.estimate.design.DesignMatrix;
import org.didactic.estimate.design.LeastSquares;
import org.didactic.estimate.sample.ClusterIndex;
import org.jspecify.annotations.Nullable;

/**
 * The regressors that stay when starts change places: effects, covariates and factors, as columns q that are orthonormal
 * under the regression weights, and what they leave of the outcome. Arrays are not copied.
 *
 * @param count how many columns there are
 * @param effects how many of them are levels of effects
 * @param columns row by row of the design, {@code count} numbers each
 * @param residuals what they leave of the outcome
 * @param residualVariation the weighted sum of squares of that
 * @param products by cluster: the weighted sums of q_a q_b, for a up to b, b from 0
 * @param scores by cluster: the weighted sums of q times the residual
 */
record StableRegressors(
        int count,
        int effects,
        double[] columns,
        double[] residuals,
        double residualVariation,
        double[][] products,
        double[][] scores) {
    /** Between these shares of its own variation it is open whether a column would be kept beside others. */
    private static final double CLEARLY_KEPT = 1e-5;

    private static final double CLEARLY_DROPPED = 1e-12;
    private static final double PERFECT = 1e-12;

    /** Returns the regressors of a design without treatment, null where they are nearly collinear or fit all but perfectly. */
    static @Nullable StableRegressors of(DesignMatrix design, ClusterIndex clusters) {
        LeastSquares fit = LeastSquares.fit(design);
        for (int column = 0; column < design.columns(); column++) {
            double ratio = fit.factor().ratio(column);
            if (ratio < CLEARLY_KEPT && ratio > CLEARLY_DROPPED) {
                return null;
            }
        }
        int[] kept = fit.factor().keptColumns();
        double[] columns = swept(design, kept);
        // Twice, so that rounding leaves the columns orthogonal.
        orthonormalise(columns, kept.length, design);
        orthonormalise(columns, kept.length, design);
        double[] residuals = design.outcome().clone();
        takeOff(residuals, columns, kept.length, design);
        takeOff(residuals, columns, kept.length, design);
        double variation = 0;
        for (int row = 0; row < residuals.length; row++) {
            variation += design.weight(row) * residuals[row] * residuals[row];
        }
        if (!(variation > PERFECT * design.totalVariation())) {
            return null;
        }
        double[][] products = new double[clusters.count()][kept.length * (kept.length + 1) / 2];
        double[][] scores = new double[clusters.count()][kept.length];
        for (int row = 0; row < residuals.length; row++) {
            int cluster = clusters.ofRow()[row];
            int at = row * kept.length;
            for (int b = 0, place = 0; b < kept.length; b++) {
                double weighted = design.weight(row) * columns[at + b];
                scores[cluster][b] += weighted * residuals[row];
                for (int a = 0; a <= b; a++, place++) {
                    products[cluster][place] += weighted * columns[at + a];
                }
            }
        }
        int effects = (int) IntStream.of(kept)
                .filter(column -> column < design.effectColumns())
                .count();
        return new StableRegressors(kept.length, effects, columns, residuals, variation, products, scores);
    }

    private static double[] swept(DesignMatrix design, int[] kept) {
        double[] columns = new double[design.rows() * kept.length];
        int place = 0;
        for (int group = 0; group < design.groups(); group++) {
            for (double[] row : design.sweptRows(group)) {
                for (int column : kept) {
                    columns[place++] = row[column];
                }
            }
        }
        return columns;
    }

    private static void orthonormalise(double[] columns, int count, DesignMatrix design) {
        int rows = design.rows();
        for (int b = 0; b < count; b++) {
            double squares = 0;
            for (int row = 0; row < rows; row++) {
                double value = columns[row * count + b];
                squares += design.weight(row) * value * value;
            }
            double scale = 1 / Math.sqrt(squares);
            double[] products = new double[count];
            for (int row = 0; row < rows; row++) {
                int at = row * count;
                columns[at + b] *= scale;
                double weighted = design.weight(row) * columns[at + b];
                for (int c = b + 1; c < count; c++) {
                    products[c] += weighted * columns[at + c];
                }
            }
            for (int row = 0; row < rows; row++) {
                int at = row * count;
                for (int c = b + 1; c < count; c++) {
                    columns[at + c] -= products[c] * columns[at + b];
                }
            }
        }
    }

    private static void takeOff(double[] values, double[] columns, int count, DesignMatrix design) {
        for (int b = 0; b < count; b++) {
            double product = 0;
            for (int row = 0; row < values.length; row++) {
                product += design.weight(row) * columns[row * count + b] * values[row];
            }
            for (int row = 0; row < values.length; row++) {
                values[row] -= product * columns[row * count + b];
            }
        }
    }
}
