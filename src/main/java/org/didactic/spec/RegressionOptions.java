package org.didactic.spec;

import java.util.List;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * What an estimator takes from its own entry or, where that is silent, from the analysis.
 *
 * @param weights the column of regression weights, null for none
 */
public record RegressionOptions(
        List<Located<String>> covariates,
        EventTime eventTime,
        @Nullable Window window,
        @Nullable Located<String> weights,
        InferenceSpec inference) {}
