package org.didactic.diagnose.sensitivity;

import org.didactic.numeric.NormalTail;

/** A standard normal variable that is known to lie between two values. */
final class TruncatedNormal {
    private TruncatedNormal() {}

    /**
     * Returns the probability of more than {@code value}.
     *
     * @param value at least zero
     * @param low the smallest possible value, may be infinite
     * @param high the largest, finite
     */
    static double above(double value, double low, double high) {
        if (value >= high) {
            return 0;
        }
        if (value <= low) {
            return 1;
        }
        if (low < 0) {
            double beyond = NormalTail.above(high);
            return (NormalTail.above(value) - beyond) / (NormalTail.above(low) - beyond);
        }
        // Densities over that at the value, so that nothing underflows far out.
        double beyond = NormalTail.mills(high) * StrictMath.exp((value - high) * (value + high) / 2);
        double scale = StrictMath.exp((low - value) * (low + value) / 2);
        return scale * (NormalTail.mills(value) - beyond) / (NormalTail.mills(low) - scale * beyond);
    }
}
