package org.didactic.spec;

import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * How uncertain the estimates are said to be.
 *
 * @param cluster the clustering column; null unless the covariance is {@link Covariance#CLUSTER}
 * @param level of the intervals, between 0 and 1
 */
public record InferenceSpec(
        Covariance covariance, @Nullable Located<String> cluster, SmallSample smallSample, double level) {

    /** The covariance estimators. */
    public enum Covariance {
        CLUSTER,
        IID,
        HC1
    }

    /** Named small-sample corrections. */
    public enum SmallSample {
        /** The rule of fixest 0.14: effects nested in the clusters are not counted. */
        FIXEST,
        /** No factor and the normal distribution. */
        NONE
    }
}
