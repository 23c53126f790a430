package org.didactic.diagnose.sensitivity;

/**
 * A change before the reference, the one that bounds those after it.
 *
 * @param estimate its size
 * @param error its standard error
 * @param withTarget its covariance with the target, over its error
 * @param withLater its covariances with the later changes
 */
record EarlierChange(double estimate, double error, double withTarget, double[] withLater) {

    /** Returns the change with a number from 0, the earliest. */
    static EarlierChange of(SpacedEffects effects, LaterChanges later, int index) {
        double[] change = effects.changeBefore(index);
        double error = Math.sqrt(Math.max(effects.covariance(change, change), 0));
        double[] withLater = new double[later.changes().size()];
        for (int t = 0; t < withLater.length; t++) {
            withLater[t] = effects.covariance(change, later.changes().get(t));
        }
        double withTarget = error > 0 ? effects.covariance(change, later.target()) / error : 0;
        return new EarlierChange(effects.sum(change), error, withTarget, withLater);
    }
}
