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

    static ContrastError none(String problem) {
        return new ContrastError(0, null, problem);
    }

    /** Returns what the sum over its error is compared with. */
    public ReferenceDistribution distribution() {
        return df == null ? new StandardNormal() : new StudentT(df);
    }
}
