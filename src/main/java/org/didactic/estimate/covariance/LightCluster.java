package org.didactic.estimate.covariance;

import org.didactic.numeric.Sums;
import org.didactic.spec.InferenceSpec.Covariance;

/**
 * A cluster that hardly pulls on the fit: its leverage matrix H is small, so that A is a short power series in it, (I − H)⁻¹
 * = Σ Hᵏ and (I − H)^(−1/2) = Σ cₖ Hᵏ with cₖ = cₖ₋₁ (2k − 1)/2k.
 *
 * @param rows X and the residuals u
 * @param hat H, row by row
 */
record LightCluster(Covariance type, ClusterRows rows, double[] hat, double[] score) implements AdjustedCluster {
    /** The size of H up to which the series takes fewer steps than its eigenvectors would. */
    private static final double LIGHT = 0.25;

    private static final double ROUNDING = 0x1p-54;

    static LightCluster of(Covariance type, ClusterRows rows, double[] hat) {
        return new LightCluster(
                type, rows, hat, rows.transposedTimes(adjusted(type, rows.count(), hat, rows.residuals())));
    }

    /** Returns whether a leverage matrix is small: the root of the sum of its squares bounds its eigenvalues. */
    static boolean light(double[] hat) {
        return Sums.product(hat, 0, hat, 0, hat.length) <= LIGHT * LIGHT;
    }

    @Override
    public int[] columns() {
        return rows.columns();
    }

    @Override
    public Image image(double[] vector) {
        double[] adjusted = adjusted(vector);
        return new Image(Sums.product(adjusted, 0, adjusted, 0, adjusted.length), rows.transposedTimes(adjusted));
    }

    /** Returns A X times a vector by column of the design. */
    double[] adjusted(double[] vector) {
        return adjusted(type, rows.count(), hat, rows.times(vector));
    }

    /** Returns A times a vector; what is left out of the series is below rounding. */
    private static double[] adjusted(Covariance type, int count, double[] hat, double[] vector) {
        double[] sum = vector.clone();
        double[] power = vector;
        double enough = ROUNDING * ROUNDING * Sums.product(vector, 0, vector, 0, count);
        double size = Double.POSITIVE_INFINITY;
        double factor = 1;
        for (int k = 1; size > enough; k++) {
            double[] next = times(count, hat, power);
            factor *= type == Covariance.CR2 ? (2 * k - 1.0) / (2 * k) : 1;
            for (int i = 0; i < count; i++) {
                sum[i] += factor * next[i];
            }
            size = factor * factor * Sums.product(next, 0, next, 0, count);
            power = next;
        }
        return sum;
    }

    /** Returns H times a vector, two rows at a time. */
    private static double[] times(int count, double[] hat, double[] vector) {
        double[] product = new double[count];
        for (int i = 0; i < count; i += 2) {
            int first = i * count;
            int second = Math.min(i + 1, count - 1) * count;
            double ofFirst = 0;
            double ofSecond = 0;
            for (int j = 0; j < count; j++) {
                double value = vector[j];
                ofFirst += hat[first + j] * value;
                ofSecond += hat[second + j] * value;
            }
            product[Math.min(i + 1, count - 1)] = ofSecond;
            product[i] = ofFirst;
        }
        return product;
    }
}
