package org.didactic.estimate.design;

import org.didactic.numeric.CollinearityCholesky;
import org.didactic.numeric.SymmetricMatrix;

/**
 * Least squares with one effect swept out exactly and the others as columns, or all taken off before.
 *
 * @param coefficients by column, zero where dropped
 * @param factor which columns were kept
 * @param bread the inverse of X'WX, zero at dropped columns
 * @param residuals raw residuals, of weighted mean zero in each group
 * @param residualVariation the weighted sum of squared residuals
 * @param effectsOnlyVariation the weighted sum of squares that the effects alone leave of the outcome
 */
public record LeastSquares(
        double[] coefficients,
        CollinearityCholesky factor,
        SymmetricMatrix bread,
        double[] residuals,
        double residualVariation,
        double effectsOnlyVariation) {

    public static LeastSquares fit(DesignMatrix design) {
        CrossProducts products = CrossProducts.of(design);
        CollinearityCholesky factor = CollinearityCholesky.of(products.matrix(), design.rawVariation());
        double[] coefficients = factor.solve(products.outcome());
        // One step of refinement takes back the rounding of the normal equations.
        double[] residuals = residuals(design, coefficients);
        double[] correction = factor.solve(productsWith(design, residuals));
        for (int j = 0; j < coefficients.length; j++) {
            coefficients[j] += correction[j];
        }
        residuals = residuals(design, coefficients);
        double[] gains = factor.forward(products.outcome());
        double effectsOnly = GroupMeans.sumOfSquares(design.outcome(), design.weight());
        for (int j = 0; j < design.effectColumns(); j++) {
            effectsOnly -= gains[j] * gains[j];
        }
        return new LeastSquares(
                coefficients,
                factor,
                factor.inverse(),
                residuals,
                GroupMeans.sumOfSquares(residuals, design.weight()),
                effectsOnly);
    }

    private static double[] residuals(DesignMatrix design, double[] coefficients) {
        double[] residuals = design.outcome().clone();
        for (int d = 0; d < design.dense().length; d++) {
            double coefficient = coefficients[design.denseIndex()[d]];
            double[] column = design.dense()[d];
            for (int row = 0; row < residuals.length; row++) {
                residuals[row] -= coefficient * column[row];
            }
        }
        for (int[] slot : design.positions()) {
            for (int row = 0; row < residuals.length; row++) {
                if (slot[row] >= 0) {
                    residuals[row] -= coefficients[slot[row]];
                }
            }
        }
        GroupMeans.sweep(residuals, design.weight(), design.groupStart());
        return residuals;
    }

    /** Returns X'W times values that have mean zero in each group. */
    private static double[] productsWith(DesignMatrix design, double[] values) {
        double[] products = new double[design.columns()];
        for (int row = 0; row < values.length; row++) {
            double weighted = design.weight()[row] * values[row];
            for (int d = 0; d < design.dense().length; d++) {
                products[design.denseIndex()[d]] += weighted * design.dense()[d][row];
            }
            for (int[] slot : design.positions()) {
                if (slot[row] >= 0) {
                    products[slot[row]] += weighted;
                }
            }
        }
        return products;
    }
}
