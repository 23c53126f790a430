package org.didactic.diagnose.sensitivity;

import org.didactic.numeric.SymmetricMatrix;

/**
 * Estimated effects at consecutive event times around a reference of zero, which itself is left out.
 *
 * <p>Positions are those of the estimates: the event times before the reference first, in order, then those after it.
 */
final class SpacedEffects {
    private final double[] estimates;
    private final int before;
    private final SymmetricMatrix covariance;

    /**
     * @param before how many of the estimates lie before the reference; at least one, as after it
     * @param covariance of the estimates, in the same order
     */
    SpacedEffects(double[] estimates, int before, SymmetricMatrix covariance) {
        if (before < 1 || before >= estimates.length || covariance.order() != estimates.length) {
            throw new IllegalArgumentException("no event time before (" + before + ") or after the reference among ("
                    + estimates.length + ") estimates with a covariance of order (" + covariance.order() + ")");
        }
        this.estimates = estimates.clone();
        this.before = before;
        this.covariance = covariance;
    }

    /** Returns the number of event times before the reference. */
    int before() {
        return before;
    }

    /** Returns the number of event times after the reference. */
    int after() {
        return estimates.length - before;
    }

    /** Returns the weights of a sum over the event times after the reference, as weights of all estimates. */
    double[] target(double[] weights) {
        double[] all = new double[estimates.length];
        System.arraycopy(weights, 0, all, before, weights.length);
        return all;
    }

    /**
     * Returns the weights of a change after the reference.
     *
     * @param index from 0, the one that starts at the reference, to the last
     */
    double[] changeAfter(int index) {
        double[] weights = new double[estimates.length];
        weights[before + index] = 1;
        if (index > 0) {
            weights[before + index - 1] = -1;
        }
        return weights;
    }

    /**
     * Returns the weights of a change before the reference.
     *
     * @param index from 0, the earliest, to the one that ends at the reference
     */
    double[] changeBefore(int index) {
        double[] weights = new double[estimates.length];
        weights[index] = -1;
        if (index + 1 < before) {
            weights[index + 1] = 1;
        }
        return weights;
    }

    /** Returns the weighted sum of the estimates. */
    double sum(double[] weights) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * estimates[i];
        }
        return sum;
    }

    /** Returns the covariance of two weighted sums. */
    double covariance(double[] first, double[] second) {
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            if (first[i] == 0) {
                continue;
            }
            double inner = 0;
            for (int j = 0; j < second.length; j++) {
                inner += covariance.get(i, j) * second[j];
            }
            sum += first[i] * inner;
        }
        return sum;
    }
}
