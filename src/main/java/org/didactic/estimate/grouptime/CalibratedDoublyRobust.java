package org.didactic.estimate.grouptime;

import org.didactic.numeric.CalibratedOdds;

/**
 * Sant'Anna and Zhao's improved doubly robust comparison: odds that balance the covariates, and least squares among the
 * controls weighted by these odds, so that estimating them moves nothing.
 *
 * <p>The effect is E[ω{D − (1−D)p̂/(1−p̂)}(Δ−μ̂)]/E[ωD]; ψ = ({ω{D − (1−D)p̂/(1−p̂)}(Δ−μ̂)} − ωD effect)/E[ωD].
 *
 * @param controlWeights ω(1−D)p̂/(1−p̂)
 */
record CalibratedDoublyRobust(Comparison comparison, ControlRegression regression, double[] controlWeights)
        implements Contrast {
    static final String NO_BALANCE = "no weights of the controls balance the covariates";

    static Contrast of(Comparison comparison) {
        if (!ControlRegression.of(comparison.regressors(), comparison.weightsOf(false))
                .solvable()) {
            return new Refused(ControlRegression.COLLINEAR);
        }
        Propensity propensity = Propensity.of(comparison);
        if (!propensity.overlap()) {
            return new Refused(Propensity.NO_OVERLAP);
        }
        CalibratedOdds calibrated = CalibratedOdds.of(
                comparison.regressors(), comparison.treated(), comparison.weights(), propensity.fit());
        if (!calibrated.found()) {
            return new Refused(NO_BALANCE);
        }
        double[] controlWeights = controlWeights(comparison, calibrated);
        ControlRegression regression = ControlRegression.of(comparison.regressors(), controlWeights);
        return regression.solvable()
                ? new CalibratedDoublyRobust(comparison, regression, controlWeights)
                : new Refused(ControlRegression.COLLINEAR);
    }

    static double[] controlWeights(Comparison comparison, CalibratedOdds calibrated) {
        double[] controlWeights = comparison.weightsOf(false);
        for (int i = 0; i < controlWeights.length; i++) {
            double odds = calibrated.odds()[i];
            controlWeights[i] *= Propensity.odds(odds / (1 + odds));
        }
        return controlWeights;
    }

    @Override
    public Difference of(double[] change) {
        int size = comparison.size();
        double[] influence = regression.fitted(change);
        double sum = 0;
        double treatedSize = 0;
        for (int i = 0; i < size; i++) {
            boolean treated = comparison.treated()[i];
            double weight = treated ? comparison.weights()[i] : -controlWeights[i];
            influence[i] = weight * (change[i] - influence[i]);
            sum += influence[i];
            treatedSize += treated ? weight : 0;
        }
        double estimate = sum / treatedSize;
        for (int i = 0; i < size; i++) {
            double centre = comparison.treated()[i] ? comparison.weights()[i] * estimate : 0;
            influence[i] = size / treatedSize * (influence[i] - centre);
        }
        return new Difference(estimate, influence, "");
    }
}
