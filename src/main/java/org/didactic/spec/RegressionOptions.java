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
}
