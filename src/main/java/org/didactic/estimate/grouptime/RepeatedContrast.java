package org.didactic.estimate.grouptime;

import org.didactic.estimate.grouptime.Contrast.Difference;
import org.didactic.spec.GroupTimeOptions;

/**
 * Two-by-two comparisons of rows that are not followed over time (repeated cross-sections, unbalanced panels).
 *
 * <p>Formulas: D of the cohort, T in the period and not in its base period, X regressors of the row itself with a constant,
 * ω weights, p̂ the propensity over both periods, m(w; v) = Σwv/Σw.
 */
final class RepeatedContrast {
    private RepeatedContrast() {}

    /** Returns the effect that the estimand asks for, or why there is none. */
    static Difference of(GroupTimeOptions options, RepeatedComparison comparison) {
        if (!comparison.rows().covariates()) {
            // Without covariates all four are the difference of two differences of means.
            return regression(comparison);
        }
        return switch (options.estimand()) {
            case DOUBLY_ROBUST -> RepeatedDoublyRobust.of(comparison, options.compatibility());
            case DOUBLY_ROBUST_IMPROVED -> RepeatedDoublyRobust.calibrated(comparison);
            case REGRESSION -> regression(comparison);
            case IPW -> weighting(comparison);
        };
    }

    /**
     * The mean change of the treated less the one that regressions among the controls of each period foretell:
     * m(ωDT; y) − m(ωD(1−T); y) − m(ωD; μ̂₀₁ − μ̂₀₀).
     */
    private static Difference regression(RepeatedComparison comparison) {
        double[] controls = comparison.rows().weightsOf(false);
        ControlRegression now = comparison.regression(comparison.in(true, controls));
        ControlRegression base = comparison.regression(comparison.in(false, controls));
        if (!now.solvable() || !base.solvable()) {
            return refused(ControlRegression.COLLINEAR);
        }
        double[] treated = comparison.rows().weightsOf(true);
        double[] fittedNow = now.fitted(comparison.outcome());
        double[] fittedBase = base.fitted(comparison.outcome());
        InfluenceSum sum = new InfluenceSum(comparison.rows());
        sum.mean(1, comparison.in(true, treated), comparison.outcome());
        sum.mean(-1, comparison.in(false, treated), comparison.outcome());
        sum.mean(-1, treated, RepeatedComparison.minus(fittedNow, fittedBase));
        double[] means = comparison.means(treated);
        sum.regression(base, comparison.residual(fittedBase), means);
        sum.regression(now, comparison.residual(fittedNow), RepeatedComparison.minus(new double[means.length], means));
        return sum.difference();
    }

    /**
     * The change of the treated less that of controls weighted by w₀ = ω(1−D)p̂/(1−p̂): m(ωDT; y) − m(ωD(1−T); y) −
     * m(w₀T; y) + m(w₀(1−T); y).
     */
    private static Difference weighting(RepeatedComparison comparison) {
        Propensity propensity = Propensity.of(comparison.rows());
        double[] controls = InverseProbability.controlWeights(comparison.rows(), propensity);
        double[] controlsNow = comparison.in(true, controls);
        double[] controlsBase = comparison.in(false, controls);
        if (!propensity.overlap() || none(controlsNow) || none(controlsBase)) {
            return refused(Propensity.NO_OVERLAP);
        }
        double[] treated = comparison.rows().weightsOf(true);
        InfluenceSum sum = new InfluenceSum(comparison.rows());
        sum.mean(1, comparison.in(true, treated), comparison.outcome());
        sum.mean(-1, comparison.in(false, treated), comparison.outcome());
        double[] slope = slopes(comparison, sum, comparison.outcome(), controlsNow, controlsBase);
        sum.propensity(propensity, InverseProbability.information(comparison.rows(), propensity), slope);
        return sum.difference();
    }

    /** Takes the change of the weighted controls off and returns its gradient in the coefficients of the propensity. */
    static double[] slopes(
            RepeatedComparison comparison,
            InfluenceSum sum,
            double[] values,
            double[] controlsNow,
            double[] controlsBase) {
        double meanNow = sum.mean(-1, controlsNow, values);
        double meanBase = sum.mean(1, controlsBase, values);
        double sizeNow = 0;
        double sizeBase = 0;
        for (int i = 0; i < values.length; i++) {
            sizeNow += controlsNow[i];
            sizeBase += controlsBase[i];
        }
        double[] centred = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            centred[i] = controlsBase[i] / sizeBase * (values[i] - meanBase)
                    - controlsNow[i] / sizeNow * (values[i] - meanNow);
        }
        return comparison.rows().regressors().sums(centred);
    }

    static boolean none(double[] weights) {
        for (double weight : weights) {
            if (weight > 0) {
                return false;
            }
        }
        return true;
    }

    static Difference refused(String reason) {
        return new Difference(0, new double[0], reason);
    }
}
