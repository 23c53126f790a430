package org.didactic.estimate.grouptime;

import org.didactic.numeric.CollinearityCholesky;

/**
 * Sant'Anna and Zhao's doubly robust comparison with a logistic propensity and least squares among the controls.
 *
 * <p>w₁ = ωD, w₀ = ω(1−D)p̂/(1−p̂); η₁ = E[w₁(Δ−μ̂)]/E[w₁], η₀ likewise with w₀; the effect is η₁ − η₀.
 * ψ = {w₁(Δ−μ̂−η₁)}/E[w₁] − {w₀(Δ−μ̂−η₀) + A_ps E[w₀(Δ−μ̂−η₀)X]}/E[w₀] − A_ols (E[w₁X]/E[w₁] − E[w₀X]/E[w₀]) with
 * A_ols = ω(1−D)(Δ−μ̂)x'E[ω(1−D)XX']⁻¹ and A_ps = ω(D−p̂)x'E[ωp̂(1−p̂)XX']⁻¹.
 *
 * @param controlWeights w₀
 * @param information the factor of the sums of ωp̂(1−p̂)XX'
 * @param leverage x'E[ω(1−D)XX']⁻¹(E[w₁X]/E[w₁] − E[w₀X]/E[w₀])
 * @param treatedSize the sum of w₁
 * @param controlSize the sum of w₀
 */
record DoublyRobust(
        Comparison comparison,
        ControlRegression regression,
        Propensity propensity,
        double[] controlWeights,
        CollinearityCholesky information,
        double[] leverage,
        double treatedSize,
        double controlSize)
        implements Contrast {

    static Contrast of(Comparison comparison) {
        ControlRegression regression = ControlRegression.of(comparison.regressors(), comparison.weightsOf(false));
        if (!regression.solvable()) {
            return new Refused(ControlRegression.COLLINEAR);
        }
        Propensity propensity = Propensity.of(comparison);
        if (!propensity.overlap()) {
            return new Refused(Propensity.NO_OVERLAP);
        }
        double[] controlWeights = InverseProbability.controlWeights(comparison, propensity);
        double[] ofTreated = comparison.regressors().sums(comparison.weightsOf(true));
        double[] ofControls = comparison.regressors().sums(controlWeights);
        if (!(ofControls[0] > 0)) {
            return new Refused(Propensity.NO_OVERLAP);
        }
        double[] direction = new double[ofTreated.length];
        for (int j = 0; j < direction.length; j++) {
            direction[j] = comparison.size() * (ofTreated[j] / ofTreated[0] - ofControls[j] / ofControls[0]);
        }
        return new DoublyRobust(
                comparison,
                regression,
                propensity,
                controlWeights,
                InverseProbability.information(comparison, propensity),
                regression.leverage(direction),
                ofTreated[0],
                ofControls[0]);
    }

    @Override
    public Difference of(double[] change) {
        int size = comparison.size();
        double[] residual = regression.fitted(change);
        double ofTreated = 0;
        double ofControls = 0;
        for (int i = 0; i < size; i++) {
            residual[i] = change[i] - residual[i];
            if (comparison.treated()[i]) {
                ofTreated += comparison.weights()[i] * residual[i];
            } else {
                ofControls += controlWeights[i] * residual[i];
            }
        }
        double treatedMean = ofTreated / treatedSize;
        double controlMean = ofControls / controlSize;
        double[] centred = new double[size];
        for (int i = 0; i < size; i++) {
            centred[i] = controlWeights[i] * (residual[i] - controlMean);
        }
        double[] nuisance = comparison
                .regressors()
                .times(information.solve(comparison.regressors().sums(centred)));
        double[] influence = new double[size];
        double scale = size / controlSize;
        for (int i = 0; i < size; i++) {
            double weight = comparison.weights()[i];
            boolean treated = comparison.treated()[i];
            double score = weight * ((treated ? 1 : 0) - propensity.fit().probability()[i]);
            influence[i] = treated
                    ? size / treatedSize * weight * (residual[i] - treatedMean)
                    : -scale * centred[i] - weight * residual[i] * leverage[i];
            influence[i] -= scale * score * nuisance[i];
        }
        return new Difference(treatedMean - controlMean, influence, "");
    }
}
