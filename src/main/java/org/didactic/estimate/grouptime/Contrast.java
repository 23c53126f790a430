package org.didactic.estimate.grouptime;

import org.didactic.spec.GroupTimeOptions.Estimand;

/**
 * A two-by-two comparison that is ready for any outcome: what does not depend on the outcome is done.
 *
 * <p>Formulas: D treated, X regressors with a constant, Δ the change of the outcome, ω weights, p̂ propensity, E means over
 * the units compared.
 */
interface Contrast {

    /** Returns the effect on the treated, or why there is none. */
    Difference of(double[] change);

    /** Returns the comparison that the estimand asks for. */
    static Contrast of(Estimand estimand, Comparison comparison) {
        if (!comparison.covariates()) {
            // Without covariates all four are the difference of two means.
            return OutcomeRegression.of(comparison);
        }
        return switch (estimand) {
            case DOUBLY_ROBUST -> DoublyRobust.of(comparison);
            case DOUBLY_ROBUST_IMPROVED -> CalibratedDoublyRobust.of(comparison);
            case REGRESSION -> OutcomeRegression.of(comparison);
            case IPW -> InverseProbability.of(comparison);
        };
    }

    /** A comparison that cannot be made. */
    record Refused(String reason) implements Contrast {
        @Override
        public Difference of(double[] change) {
            return new Difference(0, new double[0], reason);
        }
    }

    /**
     * An effect.
     *
     * @param influence of each unit compared, its mean zero
     * @param problem why there is no effect; empty when there is one
     */
    record Difference(double estimate, double[] influence, String problem) {}
}
