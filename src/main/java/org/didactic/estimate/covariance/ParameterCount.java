package org.didactic.estimate.covariance;

/**
 * How many parameters a regression with unit and period effects has.
 *
 * @param regressors kept regressors besides the effects
 * @param units levels of the unit effect in the sample
 * @param periods levels of the period effect in the sample
 */
public record ParameterCount(int regressors, int units, int periods) {

    /** Returns all parameters: regressors plus both effects, less the one they share. */
    public int all() {
        return regressors + units + periods - 1;
    }

    /**
     * Returns K of the small-sample correction: effects nested in the clusters are not counted (fixest's {@code K.fixef =
     * "nonnested"}); when all are nested, one is.
     */
    public int notNested(boolean unitsNested, boolean periodsNested) {
        if (unitsNested && periodsNested) {
            return regressors + 1;
        }
        int count = all();
        if (unitsNested) {
            count -= units - 1;
        }
        if (periodsNested) {
            count -= periods - 1;
        }
        return Math.max(count, regressors + 1);
    }
}
