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
    private static final double PERFECT = 1e-22;
    private static final double CANCELLED = 1e-13;

    public static LeastSquares fit(DesignMatrix design) {
        CrossProducts products = CrossProducts.of(design);
        CollinearityCholesky factor = CollinearityCholesky.of(products.matrix(), design.rawVariation());
        double[] coefficients = factor.solve(products.outcome());
        // One step of refinement takes back the rounding of the normal equations.
        double[] correction = factor.solve(new Residuals(design, coefficients).products());
        for (int j = 0; j < coefficients.length; j++) {
            coefficients[j] += correction[j];
        }
        double[] residuals = new Residuals(design, coefficients).all();
        double[] gains = factor.forward(products.outcome());
        double swept = GroupMeans.sumOfSquares(design.outcome(), design.weights());
        double effectsOnly = swept;
        for (int j = 0; j < design.effectColumns(); j++) {
            effectsOnly -= gains[j] * gains[j];
        }
        return new LeastSquares(
                coefficients,
                factor,
                factor.inverse(),
                residuals,
                GroupMeans.sumOfSquares(residuals, design.weights()),
                effectsOnly > CANCELLED * swept ? effectsOnly : 0);
    }

    /** Returns whether no more than rounding is left of the outcome of the design that was fitted, or there to explain. */
    public boolean perfect(DesignMatrix design) {
        return design.totalVariation() == 0 || !(residualVariation > PERFECT * design.totalVariation());
    }

    /** Returns whether the effects alone leave no more than rounding of the outcome of the design that was fitted. */
    public boolean perfectByEffects(DesignMatrix design) {
        return !(effectsOnlyVariation > PERFECT * design.totalVariation());
    }
}
