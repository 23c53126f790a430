package org.didactic.estimate.grouptime;

import org.didactic.estimate.grouptime.Contrast.Difference;
import org.didactic.numeric.CalibratedOdds;
import org.didactic.spec.GroupTimeOptions.Compatibility;

/**
 * Sant'Anna and Zhao's locally efficient doubly robust comparison of repeated cross-sections.
 *
 * <p>With regressions μ̂_dt of the cohort (d = 1) and the controls (d = 0) in the period (t = 1) and its base period, and r
 * the outcome less μ̂₀₁ or μ̂₀₀ of the row's period: m(ωDT; r) − m(ωD(1−T); r) − m(w₀T; r) + m(w₀(1−T); r) + m(ωD; μ̂₁₁ −
 * μ̂₀₁) − m(ωDT; μ̂₁₁ − μ̂₀₁) − m(ωD; μ̂₁₀ − μ̂₀₀) + m(ωD(1−T); μ̂₁₀ − μ̂₀₀), w₀ = ω(1−D)p̂/(1−p̂).
 *
 * @param controls w₀
 * @param controlNow the regression among the controls in the period
 */
record RepeatedDoublyRobust(
        RepeatedComparison comparison,
        double[] controls,
        ControlRegression controlNow,
        ControlRegression controlBase,
        ControlRegression treatedNow,
        ControlRegression treatedBase) {
    private static final String COLLINEAR_TREATED =
            "the covariates are collinear in the cohort, or it has too few rows for them";

    /** Returns the effect with a logistic propensity and least squares. */
    static Difference of(RepeatedComparison comparison, Compatibility compatibility) {
        Comparison rows = comparison.rows();
        Propensity propensity = Propensity.of(rows);
        double[] controls = InverseProbability.controlWeights(rows, propensity);
        RepeatedDoublyRobust fits = with(comparison, controls, rows.weightsOf(false));
        String problem = fits.problem();
        if (!propensity.overlap() || !problem.isEmpty()) {
            return RepeatedContrast.refused(problem.isEmpty() ? Propensity.NO_OVERLAP : problem);
        }
        InfluenceSum sum = new InfluenceSum(rows);
        double[] slope = fits.means(sum);
        sum.propensity(propensity, InverseProbability.information(rows, propensity), slope);
        fits.estimationOfRegressions(sum, compatibility);
        return sum.difference();
    }

    /**
     * Returns the effect with odds that balance the covariates over both periods and least squares among the controls
     * weighted by them, so that estimating neither moves it while the periods draw from one population.
     */
    static Difference calibrated(RepeatedComparison comparison) {
        Comparison rows = comparison.rows();
        Propensity propensity = Propensity.of(rows);
        if (!propensity.overlap()) {
            return RepeatedContrast.refused(Propensity.NO_OVERLAP);
        }
        CalibratedOdds calibrated =
                CalibratedOdds.of(rows.regressors(), rows.treated(), rows.weights(), propensity.fit());
        if (!calibrated.found()) {
            return RepeatedContrast.refused(CalibratedDoublyRobust.NO_BALANCE);
        }
        double[] controls = CalibratedDoublyRobust.controlWeights(rows, calibrated);
        RepeatedDoublyRobust fits = with(comparison, controls, controls);
        String problem = fits.problem();
        if (!problem.isEmpty()) {
            return RepeatedContrast.refused(problem);
        }
        InfluenceSum sum = new InfluenceSum(rows);
        fits.means(sum);
        return sum.difference();
    }

    private static RepeatedDoublyRobust with(
            RepeatedComparison comparison, double[] controls, double[] controlsOfRegression) {
        double[] treated = comparison.rows().weightsOf(true);
        return new RepeatedDoublyRobust(
                comparison,
                controls,
                comparison.regression(comparison.in(true, controlsOfRegression)),
                comparison.regression(comparison.in(false, controlsOfRegression)),
                comparison.regression(comparison.in(true, treated)),
                comparison.regression(comparison.in(false, treated)));
    }

    private String problem() {
        if (RepeatedContrast.none(comparison.in(true, controls))
                || RepeatedContrast.none(comparison.in(false, controls))) {
            return Propensity.NO_OVERLAP;
        }
        if (!controlNow.solvable() || !controlBase.solvable()) {
            return ControlRegression.COLLINEAR;
        }
        return treatedNow.solvable() && treatedBase.solvable() ? "" : COLLINEAR_TREATED;
    }

    /** Adds the eight means and returns the gradient of the effect in the coefficients of the propensity. */
    private double[] means(InfluenceSum sum) {
        double[] outcome = comparison.outcome();
        double[] ofControlNow = controlNow.fitted(outcome);
        double[] ofControlBase = controlBase.fitted(outcome);
        double[] residual = outcome.clone();
        for (int i = 0; i < residual.length; i++) {
            residual[i] -= comparison.now()[i] ? ofControlNow[i] : ofControlBase[i];
        }
        double[] treated = comparison.rows().weightsOf(true);
        sum.mean(1, treatedNow.weights(), residual);
        sum.mean(-1, treatedBase.weights(), residual);
        double[] gapNow = RepeatedComparison.minus(treatedNow.fitted(outcome), ofControlNow);
        sum.mean(1, treated, gapNow);
        sum.mean(-1, treatedNow.weights(), gapNow);
        double[] gapBase = RepeatedComparison.minus(treatedBase.fitted(outcome), ofControlBase);
        sum.mean(-1, treated, gapBase);
        sum.mean(1, treatedBase.weights(), gapBase);
        return RepeatedContrast.slopes(
                comparison, sum, residual, comparison.in(true, controls), comparison.in(false, controls));
    }

    private void estimationOfRegressions(InfluenceSum sum, Compatibility compatibility) {
        double[] all = comparison.means(comparison.rows().weightsOf(true));
        double[] now = comparison.means(treatedNow.weights());
        double[] base = comparison.means(treatedBase.weights());
        double[] controlsNow = comparison.means(comparison.in(true, controls));
        double[] controlsBase = comparison.means(comparison.in(false, controls));
        add(sum, treatedNow, RepeatedComparison.minus(all, now));
        add(sum, treatedBase, RepeatedComparison.minus(base, all));
        add(sum, controlNow, RepeatedComparison.minus(controlsNow, all));
        if (compatibility == Compatibility.DRDID_1_2) {
            // DRDID adds the part of the first four means where the derivative takes it off.
            for (int j = 0; j < all.length; j++) {
                all[j] += 2 * (controlsBase[j] - base[j]);
            }
        }
        add(sum, controlBase, RepeatedComparison.minus(all, controlsBase));
    }

    private void add(InfluenceSum sum, ControlRegression regression, double[] gradient) {
        sum.regression(regression, comparison.residual(regression.fitted(comparison.outcome())), gradient);
    }
}
