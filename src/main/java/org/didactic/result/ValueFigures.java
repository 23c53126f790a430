package org.didactic.result;

import org.didactic.estimate.Value;
import org.jspecify.annotations.Nullable;

/**
 * A value as the columns of a data file: null where there is no number.
 *
 * @param df degrees of freedom; null also for the normal distribution
 */
public record ValueFigures(
        @Nullable Double estimate,
        @Nullable Double standardError,
        @Nullable Double df,
        @Nullable Double statistic,
        @Nullable Double p,
        @Nullable Double low,
        @Nullable Double high) {

    /** Returns the numbers of a value; the reference is zero without an error. */
    public static ValueFigures of(Value value) {
        if (value instanceof Value.Estimated e) {
            return new ValueFigures(e.estimate(), e.standardError(), e.df(), e.statistic(), e.p(), e.low(), e.high());
        }
        if (value instanceof Value.Resampled r) {
            return new ValueFigures(r.estimate(), r.standardError(), null, r.statistic(), r.p(), r.low(), r.high());
        }
        if (value instanceof Value.Test test) {
            return new ValueFigures(null, null, test.denominatorDf(), test.statistic(), test.p(), null, null);
        }
        if (value instanceof Value.Range range) {
            return new ValueFigures(null, null, null, null, null, range.low(), range.high());
        }
        if (value instanceof Value.Plain plain) {
            return estimateOnly(plain.value());
        }
        return estimateOnly(value instanceof Value.Reference ? 0.0 : null);
    }

    private static ValueFigures estimateOnly(@Nullable Double estimate) {
        return new ValueFigures(estimate, null, null, null, null, null, null);
    }
}
