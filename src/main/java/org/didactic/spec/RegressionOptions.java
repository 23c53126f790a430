package org.didactic.spec;

import java.util.List;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * What an estimator takes from its own entry or, where that is silent, from the analysis.
 *
 * @param weights the column of regression weights, null for none
 * @param effects fixed effects beyond unit and time
 */
public record RegressionOptions(
        List<Located<String>> covariates,
        EventTime eventTime,
        @Nullable Window window,
        @Nullable Located<String> weights,
        List<EffectSpec> effects,
        InferenceSpec inference) {

    /** Returns options with effects of unit and time only. */
    public RegressionOptions(
            List<Located<String>> covariates,
            EventTime eventTime,
            @Nullable Window window,
            @Nullable Located<String> weights,
            InferenceSpec inference) {
        this(covariates, eventTime, window, weights, List.of(), inference);
    }

    /** Returns the same options with other covariates. */
    public RegressionOptions withCovariates(List<Located<String>> other) {
        return new RegressionOptions(other, eventTime, window, weights, effects, inference);
    }

    /** Returns the same options with another event time. */
    public RegressionOptions withEventTime(EventTime other) {
        return new RegressionOptions(covariates, other, window, weights, effects, inference);
    }

    /** Returns the same options with another window. */
    public RegressionOptions withWindow(@Nullable Window other) {
        return new RegressionOptions(covariates, eventTime, other, weights, effects, inference);
    }

    /** Returns the same options with other weights. */
    public RegressionOptions withWeights(@Nullable Located<String> other) {
        return new RegressionOptions(covariates, eventTime, window, other, effects, inference);
    }

    /** Returns the same options with another inference. */
    public RegressionOptions withInference(InferenceSpec other) {
        return new RegressionOptions(covariates, eventTime, window, weights, effects, other);
    }
}
