package org.didactic.estimate.covariance;

import java.util.List;

/**
 * How many parameters a regression with fixed effects has, as fixest counts them: not by rank.
 *
 * @param regressors kept regressors besides the effects
 * @param levels how many levels each effect has in the sample, at least one effect
 */
public record ParameterCount(int regressors, List<Integer> levels) {

    /** Returns all parameters: regressors plus the levels of all effects, less one for each effect but the first. */
    public int all() {
        return regressors + levels.stream().mapToInt(Integer::intValue).sum() - (levels.size() - 1);
    }

    /**
     * Returns K of the small-sample correction: effects nested in the clusters are not counted (fixest's {@code K.fixef =
     * "nonnested"}); when all are nested, one is.
     *
     * @param nested for each effect whether its levels lie in one cluster each
     */
    public int notNested(List<Boolean> nested) {
        if (!nested.contains(false)) {
            return regressors + 1;
        }
        int count = all();
        for (int effect = 0; effect < levels.size(); effect++) {
            if (nested.get(effect)) {
                count -= levels.get(effect) - 1;
            }
        }
        return Math.max(count, regressors + 1);
    }
}
