package org.didactic.diagnose.sensitivity;

import java.util.ArrayList;
import java.util.List;

/**
 * A target as a sum of the changes after the reference.
 *
 * @param target the target's weights of all effects
 * @param changes the weights of each change in the effects
 * @param shares how much of each change the target takes
 * @param variances of the changes
 * @param total the sum of the sizes of the shares
 * @param variance of the target
 */
record LaterChanges(
        double[] target, List<double[]> changes, double[] shares, double[] variances, double total, double variance) {

    /** Returns a target by its weights of the effects after the reference. */
    static LaterChanges of(SpacedEffects effects, double[] weights) {
        List<double[]> changes = new ArrayList<>();
        double[] shares = new double[effects.after()];
        double[] variances = new double[effects.after()];
        double total = 0;
        double share = 0;
        for (int t = effects.after() - 1; t >= 0; t--) {
            share += weights[t];
            shares[t] = share;
            total += Math.abs(share);
        }
        for (int t = 0; t < effects.after(); t++) {
            double[] change = effects.changeAfter(t);
            changes.add(change);
            variances[t] = effects.covariance(change, change);
        }
        double[] target = effects.target(weights);
        return new LaterChanges(
                target, List.copyOf(changes), shares, variances, total, effects.covariance(target, target));
    }
}
