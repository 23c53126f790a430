package org.didactic.estimate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The covariance of a regression's coefficients and how it came about.
 *
 * @param type {@code cluster}, {@code iid} or {@code HC1}
 * @param cluster the clustering column, null without one
 * @param clusters the number of clusters, 0 without
 * @param smallSample the name of the correction
 * @param factor the factor the sandwich was multiplied by
 * @param parameters K, the parameters counted in the factor
 * @param df degrees of freedom of the t distribution, null for the normal
 * @param terms the coefficients, in the order of the matrix
 * @param matrix row by row
 * @param problem why there is no covariance; empty when there is one
 */
public record CovarianceReport(
        String type,
        @Nullable String cluster,
        int clusters,
        String smallSample,
        double factor,
        int parameters,
        @Nullable Double df,
        List<Term> terms,
        List<List<Double>> matrix,
        String problem) {}
