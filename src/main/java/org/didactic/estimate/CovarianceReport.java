package org.didactic.estimate;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The covariance of a regression's coefficients and how it came about.
 *
 * @param type {@code cluster}, {@code iid}, {@code HC1} and so on
 * @param ways the ways of clustering, empty without
 * @param smallSample the name of the correction
 * @param factor the factor the sandwich was multiplied by
 * @param parameters K, the parameters counted in the factor
 * @param residualDf rows less all parameters, null where there is no regression
 * @param df degrees of freedom of the t distribution; null for the normal, and where each number has its own (CR2, CR3)
 * @param terms the coefficients, in the order of the matrix
 * @param matrix row by row, repaired if it was not positive
 * @param raw the same before the repair, empty where there was none
 * @param strength how much of the evidence each cluster carries, by way
 * @param problem why there is no covariance; empty when there is one
 */
public record CovarianceReport(
        String type,
        List<Way> ways,
        String smallSample,
        double factor,
        int parameters,
        @Nullable Double residualDf,
        @Nullable Double df,
        List<Term> terms,
        List<List<Double>> matrix,
        List<List<Double>> raw,
        List<ClusterStrength> strength,
        String problem) {

    /** One way of clustering, with the number of clusters in the sample. */
    public record Way(String column, int clusters) {}

    /** Returns the report of a covariance with at most one way of clustering, and nothing repaired. */
    public CovarianceReport(
            String type,
            @Nullable String cluster,
            int clusters,
            String smallSample,
            double factor,
            int parameters,
            @Nullable Double df,
            List<Term> terms,
            List<List<Double>> matrix,
            String problem) {
        this(
                type,
                cluster == null ? List.of() : List.of(new Way(cluster, clusters)),
                smallSample,
                factor,
                parameters,
                null,
                df,
                terms,
                matrix,
                List.of(),
                List.of(),
                problem);
    }

    /** Returns the report of no covariance at all. */
    public static CovarianceReport none(String problem) {
        return new CovarianceReport("none", null, 0, "none", 1, 0, null, List.of(), List.of(), problem);
    }

    /** Returns the clustering columns, joined by {@code and}; null without. */
    public @Nullable String cluster() {
        return ways.isEmpty() ? null : ways.stream().map(Way::column).collect(Collectors.joining(" and "));
    }

    /** Returns the number of clusters, the fewest of several ways; 0 without. */
    public int clusters() {
        return ways.stream().mapToInt(Way::clusters).min().orElse(0);
    }
}
