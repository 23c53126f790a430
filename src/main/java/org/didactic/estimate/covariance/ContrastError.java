package org.didactic.estimate.covariance;

import org.didactic.numeric.ReferenceDistribution;
import org.didactic.numeric.StandardNormal;
import org.didactic.numeric.StudentT;
import org.jspecify.annotations.Nullable;

/**
 * The error of a weighted sum of coefficients.
 *
 * @param standardError zero when there is a problem
 * @param df degrees of freedom, null for the normal distribution
 * @param problem why there is no error; empty when there is one
 */
public record ContrastError(double standardError, @Nullable Double df, String problem) {

    /** Degrees of freedom that match the moments of a variance are 1 or more; far below, they are rounding. */
    private static final double LEAST_DF = 0.5;

    /** Returns the error of a sum, none when its variance or its degrees of freedom cannot be told. */
    static ContrastError of(double variance, @Nullable Double df) {
        if (variance < 0) {
            return none("its variance comes out negative: clusters of several ways give no error here");
        }
        return df == null || df >= LEAST_DF
                ? new ContrastError(Math.sqrt(variance), df, "")
                : none("its degrees of freedom are lost in rounding: hardly more than one cluster tells of it");
    }

    static ContrastError none(String problem) {
        return new ContrastError(0, null, problem);
    }

    /** Returns what the sum over its error is compared with. */
    public ReferenceDistribution distribution() {
        return df == null ? new StandardNormal() : new StudentT(df);
    }
}
