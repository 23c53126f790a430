package org.didactic.estimate.grouptime;

import org.didactic.numeric.CollinearityCholesky;
import org.didactic.numeric.DenseRows;

/**
 * The regression of a change on the covariates among the controls.
 *
 * @param weights of the controls, zero for the treated
 */
record ControlRegression(DenseRows regressors, double[] weights, CollinearityCholesky factor) {
    static final String COLLINEAR =
            "the covariates are collinear among the controls, or there are too few controls for them";

    static ControlRegression of(DenseRows regressors, double[] weights) {
        return new ControlRegression(regressors, weights, regressors.crossProducts(weights));
    }

    boolean solvable() {
        return factor.keptColumns().length == regressors.columns();
    }

    /** Returns the fitted change of all units. */
    double[] fitted(double[] change) {
        double[] weighted = new double[change.length];
        for (int i = 0; i < change.length; i++) {
            weighted[i] = weights[i] * change[i];
        }
        return regressors.times(factor.solve(regressors.sums(weighted)));
    }

    /** Returns {@code x'(X'WX)⁻¹ direction} for each unit: its leverage on a sum of coefficients. */
    double[] leverage(double[] direction) {
        return regressors.times(factor.solve(direction));
    }
}
