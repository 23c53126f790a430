package org.didactic.estimate.design;

import org.didactic.estimate.sample.ClusterIndex;

/** Sums of swept rows over clusters. */
public final class ClusterSums {
    private ClusterSums() {}

    /**
     * Returns for each cluster the sum over its rows of weight times value times swept row: with residuals as values, the
     * scores of the clusters; with fitted values, the cluster's cross-products times the coefficients.
     *
     * @param values one a row of the design
     * @param clusters of the rows of the design
     * @return one vector of the design's columns for each cluster
     */
    public static double[][] of(DesignMatrix design, double[] values, ClusterIndex clusters) {
        double[][] sums = new double[clusters.count()][design.columns()];
        TouchedColumns counts = new TouchedColumns(design.columns());
        for (int group = 0; group < design.groups(); group++) {
            double groupWeight = design.countIndicators(group, counts);
            for (int row = design.groupStart()[group]; row < design.groupStart()[group + 1]; row++) {
                double[] sum = sums[clusters.ofRow()[row]];
                double weighted = design.weight(row) * values[row];
                for (int d = 0; d < design.dense().length; d++) {
                    sum[design.denseIndex()[d]] += weighted * design.dense()[d][row];
                }
                for (int[] slot : design.positions()) {
                    if (slot[row] >= 0) {
                        sum[slot[row]] += weighted;
                    }
                }
                for (int i = 0; i < counts.size(); i++) {
                    sum[counts.column(i)] -= weighted * counts.value(counts.column(i)) / groupWeight;
                }
            }
        }
        return sums;
    }
}
