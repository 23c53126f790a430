package org.didactic.estimate;

import java.util.List;

/**
 * How much of the evidence each cluster carries.
 *
 * @param column the clustering column
 * @param clusters names, in code-point order
 * @param leverage of each cluster: the trace of its part of the regressors' projection; they add up to the number of
 *     regressors, effects that are not swept included
 * @param terms by reported effect
 */
public record ClusterStrength(String column, List<String> clusters, List<Double> leverage, List<OfTerm> terms) {

    /**
     * How the evidence on one effect spreads over clusters.
     *
     * @param effective the effective number of clusters of Carter, Schnepel and Steigerwald (2017), from 1 to the number of
     *     clusters
     * @param partialLeverage the share of each cluster in the variation that tells of the effect; they add up to 1
     */
    public record OfTerm(Term term, double effective, List<Double> partialLeverage) {}
}
