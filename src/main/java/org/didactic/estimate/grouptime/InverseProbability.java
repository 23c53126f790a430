package org.didactic.estimate.grouptime;

import java.util.Arrays;
import org.didactic.numeric.CollinearityCholesky;

/**
 * The mean change of the treated less that of the controls, weighted by the odds of being treated (Hájek).
 *
 * <p>w₁ = ωD, w₀ = ω(1−D)p̂/(1−p̂), η's their means of Δ; ψ = w₁(Δ−η₁)/E[w₁] − {w₀(Δ−η₀) + A_ps E[w₀(Δ−η₀)X]}/E[w₀].
 *
 * @param controlWeights w₀
 * @param information the factor of the sums of ωp̂(1−p̂)XX'
 */
record InverseProbability(
        Comparison comparison, Propensity propensity, double[] controlWeights, CollinearityCholesky information)
        implements Contrast {

    static Contrast of(Comparison comparison) {
        Propensity propensity = Propensity.of(comparison);
        if (!propensity.overlap()) {
            return new Refused(Propensity.NO_OVERLAP);
        }
        double[] controlWeights = controlWeights(comparison, propensity);
        if (!(Arrays.stream(controlWeights).max().orElse(0) > 0)) {
            return new Refused(Propensity.NO_OVERLAP);
        }
        return new InverseProbability(comparison, propensity, controlWeights, information(comparison, propensity));
    }

    static double[] controlWeights(Comparison comparison, Propensity propensity) {
        double[] weights = new double[comparison.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = comparison.weights()[i] * propensity.odds()[i];
        }
        return weights;
    }

    static CollinearityCholesky information(Comparison comparison, Propensity propensity) {
        double[] weights = new double[comparison.size()];
        for (int i = 0; i < weights.length; i++) {
            double probability = propensity.fit().probability()[i];
            weights[i] = comparison.weights()[i] * probability * (1 - probability);
        }
        return comparison.regressors().crossProducts(weights);
    }

    @Override
    public Difference of(double[] change) {
        int size = comparison.size();
        double[] treatedWeights = comparison.weightsOf(true);
        double treatedSize = 0;
        double controlSize = 0;
        double ofTreated = 0;
        double ofControls = 0;
        for (int i = 0; i < size; i++) {
            treatedSize += treatedWeights[i];
            controlSize += controlWeights[i];
            ofTreated += treatedWeights[i] * change[i];
            ofControls += controlWeights[i] * change[i];
        }
        double treatedMean = ofTreated / treatedSize;
        double controlMean = ofControls / controlSize;
        double[] centred = new double[size];
        for (int i = 0; i < size; i++) {
            centred[i] = controlWeights[i] * (change[i] - controlMean);
        }
        double[] nuisance = comparison
                .regressors()
                .times(information.solve(comparison.regressors().sums(centred)));
        double[] influence = new double[size];
        for (int i = 0; i < size; i++) {
            double score = comparison.weights()[i]
                    * ((comparison.treated()[i] ? 1 : 0) - propensity.fit().probability()[i]);
            influence[i] = size / treatedSize * treatedWeights[i] * (change[i] - treatedMean)
                    - size / controlSize * (centred[i] + score * nuisance[i]);
        }
        return new Difference(treatedMean - controlMean, influence, "");
    }
}
