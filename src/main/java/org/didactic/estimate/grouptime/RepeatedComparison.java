package org.didactic.estimate.grouptime;

/**
 * Rows of a cohort and of its controls in two periods, not followed from one to the other.
 *
 * @param rows the cohort beside its controls, both periods together
 * @param now whether each row is of the period whose effect is sought, not of its base period
 * @param outcome of each row
 */
record RepeatedComparison(Comparison rows, boolean[] now, double[] outcome) {

    /** Returns the given weights in one of the two periods, zero in the other. */
    double[] in(boolean period, double[] weights) {
        double[] some = new double[now.length];
        for (int i = 0; i < some.length; i++) {
            some[i] = now[i] == period ? weights[i] : 0;
        }
        return some;
    }

    /** Returns the weighted means of the regressors. */
    double[] means(double[] weights) {
        double[] means = rows.regressors().sums(weights);
        double size = means[0];
        for (int j = 0; j < means.length; j++) {
            means[j] /= size;
        }
        return means;
    }

    /** Returns the regression of the outcome on the covariates among rows with these weights. */
    ControlRegression regression(double[] weights) {
        return ControlRegression.of(rows.regressors(), weights);
    }

    /** Returns what of the outcome the fitted values leave. */
    double[] residual(double[] fitted) {
        double[] residual = outcome.clone();
        for (int i = 0; i < residual.length; i++) {
            residual[i] -= fitted[i];
        }
        return residual;
    }

    static double[] minus(double[] one, double[] other) {
        double[] difference = one.clone();
        for (int i = 0; i < difference.length; i++) {
            difference[i] -= other[i];
        }
        return difference;
    }
}
