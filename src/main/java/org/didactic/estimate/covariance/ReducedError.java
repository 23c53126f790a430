package org.didactic.estimate.covariance;

import java.util.ArrayList;
import java.util.List;
import org.didactic.numeric.Sums;
import org.didactic.numeric.SymmetricMatrix;
import org.didactic.spec.InferenceSpec.Covariance;

/** The clustered errors of one weighted sum of coefficients, from rows of clusters in whatever columns span the fit. */
public final class ReducedError {
    private ReducedError() {}

    /**
     * Returns the error of the plain sandwich.
     *
     * @param factor what the sandwich is multiplied by
     */
    public static double cr1(SymmetricMatrix bread, List<ClusterRows> clusters, double[] contrast, double factor) {
        double[] influence = bread.times(contrast);
        double variance = 0;
        for (ClusterRows rows : clusters) {
            double score = Sums.product(rows.times(influence), 0, rows.residuals(), 0, rows.count());
            variance += score * score;
        }
        return Math.sqrt(factor * variance);
    }

    /**
     * Returns the CR2 error with its Satterthwaite degrees of freedom.
     *
     * @param bread the inverse of the cross-products of all clusters' rows
     * @param clusters swept rows and residuals
     * @param contrast the weights of the sum, by column of {@code bread}
     */
    public static ContrastError cr2(SymmetricMatrix bread, List<ClusterRows> clusters, double[] contrast) {
        double[] influence = bread.times(contrast);
        List<AdjustedCluster> adjusted = new ArrayList<>(clusters.size());
        double variance = 0;
        for (ClusterRows rows : clusters) {
            AdjustedCluster cluster = AdjustedCluster.of(Covariance.CR2, rows, bread);
            double score = 0;
            for (int j = 0; j < cluster.columns().length; j++) {
                score += cluster.score()[j] * influence[cluster.columns()[j]];
            }
            variance += score * score;
            adjusted.add(cluster);
        }
        return ContrastError.of(
                variance, new SatterthwaiteDegrees(bread, adjusted, SoleSupport.none(bread)).df(contrast));
    }
}
