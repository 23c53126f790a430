package org.didactic.estimate.grouptime;

import org.didactic.numeric.DenseRows;

/**
 * A cohort beside its controls, as they were in the earlier of two periods.
 *
 * @param treated whether each unit is of the cohort
 * @param weights positive, with a mean of one
 * @param regressors a constant and the covariates
 */
record Comparison(boolean[] treated, double[] weights, DenseRows regressors) {

    int size() {
        return treated.length;
    }

    boolean covariates() {
        return regressors.columns() > 1;
    }

    /** Returns the weights of the treated or of the controls, zero for the others. */
    double[] weightsOf(boolean group) {
        double[] some = new double[treated.length];
        for (int i = 0; i < some.length; i++) {
            some[i] = treated[i] == group ? weights[i] : 0;
        }
        return some;
    }
}
