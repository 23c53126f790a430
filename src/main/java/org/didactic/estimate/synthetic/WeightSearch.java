package org.didactic.estimate.synthetic;

/**
 * How the weights ω ≥ 0 of rows, one in sum, are sought that minimise (1/m)|Σ ω_j a_j + ω₀ − b|² + ζ²|ω|² over the m entries
 * of a target b.
 */
public sealed interface WeightSearch permits ExactMinimum, SynthdidSteps {

    /**
     * Returns the weights.
     *
     * @param rows the a_j, at least one, each as long as the target
     * @param free whether ω₀ is free; else it is zero
     * @param zeta ζ, at least zero
     * @param noise the donors' noise level, see {@link DonorPool#noiseLevel()}
     */
    double[] weights(double[][] rows, double[] target, boolean free, double zeta, double noise);
}
