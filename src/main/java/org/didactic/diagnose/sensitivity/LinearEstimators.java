package org.didactic.diagnose.sensitivity;

import java.util.ArrayList;
import java.util.List;

/**
 * The estimators of a target that a linear trend leaves unbiased: the target plus v'b over the effects before the reference.
 *
 * <p>With C_j the sum of the first j of the weights W of the changes before the reference, C_K the sum of period times weight of
 * the target, v is the second difference of C, and the worst bias when no second difference of the violation is larger than M is
 * M·(c + Σ_{j&lt;K}|C_j|). The C_j before the last are free.
 *
 * @param base the weights of all effects with all C_j before the last zero
 * @param moves what each free C_j adds to these weights
 * @param bias c, what the second differences at the reference and after it add
 */
record LinearEstimators(SpacedEffects effects, double[] base, List<double[]> moves, double bias) {

    /** Returns the estimators of a target by its weights of the effects after the reference. */
    static LinearEstimators of(SpacedEffects effects, double[] weights) {
        double trend = 0;
        for (int s = 0; s < weights.length; s++) {
            trend += (s + 1) * weights[s];
        }
        double[] base = effects.target(weights);
        base[effects.before() - 1] = trend;
        List<double[]> moves = new ArrayList<>();
        for (int j = 0; j < effects.before() - 1; j++) {
            double[] move = new double[base.length];
            move[j] = 1;
            move[j + 1] = -2;
            if (j + 2 < effects.before()) {
                move[j + 2] = 1;
            }
            moves.add(move);
        }
        return new LinearEstimators(effects, base, List.copyOf(moves), after(weights));
    }

    /** Returns what second differences of one at the reference and after it can add up to. */
    private static double after(double[] weights) {
        double sum = 0;
        for (int s = 1; s <= weights.length; s++) {
            double at = 0;
            for (int r = 1; r <= s; r++) {
                at += r * weights[weights.length - s + r - 1];
            }
            sum += Math.abs(at);
        }
        return sum;
    }

    private double[] weights(double[] free) {
        double[] weights = base.clone();
        for (int j = 0; j < free.length; j++) {
            double[] move = moves.get(j);
            for (int i = 0; i < weights.length; i++) {
                weights[i] += free[j] * move[i];
            }
        }
        return weights;
    }

    /** Returns the worst bias of an estimator, per unit of the bound. */
    double bias(double[] free) {
        double sum = bias;
        for (double part : free) {
            sum += Math.abs(part);
        }
        return sum;
    }

    /** Returns the estimate. */
    double estimate(double[] free) {
        return effects.sum(weights(free));
    }

    /** Returns the standard error of an estimator. */
    double error(double[] free) {
        double[] weights = weights(free);
        return Math.sqrt(effects.covariance(weights, weights));
    }

    /** Returns the derivative of the standard error in the share of a way that is gone, at a point of it. */
    double errorChange(double[] free, double[] from, double[] to) {
        double[] step = weights(to);
        double[] start = weights(from);
        for (int i = 0; i < step.length; i++) {
            step[i] -= start[i];
        }
        return effects.covariance(weights(free), step) / error(free);
    }
}
