package org.didactic.estimate.decomposition;

import java.util.Arrays;

/**
 * The weights below zero by more than rounding.
 *
 * @param count how many there are
 * @param sum their sum
 */
record NegativeWeights(int count, double sum) {
    /** Weights below this share of the largest are taken for zero. */
    static final double ROUNDING = 1e-12;

    static NegativeWeights of(double[] weights) {
        double largest = Arrays.stream(weights).map(Math::abs).max().orElse(0);
        int count = 0;
        double sum = 0;
        for (double weight : weights) {
            if (weight < -ROUNDING * largest) {
                count++;
                sum += weight;
            }
        }
        return new NegativeWeights(count, sum);
    }
}
