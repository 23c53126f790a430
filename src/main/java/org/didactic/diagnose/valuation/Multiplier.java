package org.didactic.diagnose.valuation;

import org.didactic.spec.OutcomeSpec;

/**
 * How an effect multiplies a volume: a share or an effect per unit by itself, one on a log by the proportion of change that
 * it stands for.
 *
 * @param sign 1 where the outcome should rise, −1 where it should fall
 */
record Multiplier(OutcomeSpec.Scale scale, int sign) {

    /** Returns the cases gained per unit of the volume. */
    double of(double effect) {
        return sign * (scale == OutcomeSpec.Scale.LOG ? StrictMath.expm1(effect) : effect);
    }
}
