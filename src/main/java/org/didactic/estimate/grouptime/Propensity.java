package org.didactic.estimate.grouptime;

import org.didactic.numeric.LogisticRegression;

/**
 * The fitted odds of being in the cohort rather than among its controls.
 *
 * @param odds weights of the controls before sampling weights: zero for the treated and for controls that are trimmed
 */
record Propensity(LogisticRegression fit, double[] odds) {
    static final String NO_OVERLAP =
            "the covariates tell the cohort from its controls: a fitted propensity is 0.999 or more";

    private static final double NO_CONTROL = 0.999;
    private static final double TRIMMED = 0.995;
    private static final double CEILING = 1 - 1e-6;

    static Propensity of(Comparison comparison) {
        LogisticRegression fit =
                LogisticRegression.fit(comparison.regressors(), comparison.treated(), comparison.weights());
        double[] odds = new double[comparison.size()];
        for (int i = 0; i < odds.length; i++) {
            if (!comparison.treated()[i]) {
                odds[i] = odds(fit.probability()[i]);
            }
        }
        return new Propensity(fit, odds);
    }

    /** Returns the odds of a control, zero when it is too much like the treated. */
    static double odds(double probability) {
        double capped = Math.min(probability, CEILING);
        return capped < TRIMMED ? capped / (1 - capped) : 0;
    }

    boolean overlap() {
        for (double probability : fit.probability()) {
            if (!(probability < NO_CONTROL)) {
                return false;
            }
        }
        return true;
    }
}
