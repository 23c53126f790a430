package org.didactic.estimate.grouptime;

/**
 * The mean change of the treated less the one that a regression among the controls foretells for them.
 *
 * <p>η₁ = E[ωDΔ]/E[ωD], η₀ = E[ωDμ̂]/E[ωD]; ψ = {ωD(Δ − η₁) − ωD(μ̂ − η₀)}/E[ωD] − ω(1−D)(Δ − μ̂) x'E[ω(1−D)XX']⁻¹
 * E[ωDX]/E[ωD].
 *
 * @param leverage the last term's factor of the residual
 * @param size the sum of the treated weights
 */
record OutcomeRegression(Comparison comparison, ControlRegression regression, double[] leverage, double size)
        implements Contrast {

    static Contrast of(Comparison comparison) {
        ControlRegression regression = ControlRegression.of(comparison.regressors(), comparison.weightsOf(false));
        if (!regression.solvable()) {
            return new Refused(ControlRegression.COLLINEAR);
        }
        double[] treated = comparison.regressors().sums(comparison.weightsOf(true));
        return new OutcomeRegression(comparison, regression, regression.leverage(treated), treated[0]);
    }

    @Override
    public Difference of(double[] change) {
        double[] fitted = regression.fitted(change);
        double sum = 0;
        for (int i = 0; i < change.length; i++) {
            if (comparison.treated()[i]) {
                sum += comparison.weights()[i] * (change[i] - fitted[i]);
            }
        }
        double estimate = sum / size;
        double[] influence = new double[change.length];
        double scale = comparison.size() / size;
        for (int i = 0; i < change.length; i++) {
            double residual = comparison.weights()[i] * (change[i] - fitted[i]);
            influence[i] = comparison.treated()[i]
                    ? scale * (residual - comparison.weights()[i] * estimate)
                    : -scale * residual * leverage[i];
        }
        return new Difference(estimate, influence, "");
    }
}
