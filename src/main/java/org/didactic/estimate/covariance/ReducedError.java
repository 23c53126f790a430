package org.didactic.estimate.covariance;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
     * Returns the CR2 error with its Satterthwaite degrees of freedom. What clusters with the same array of rows have in
     * common is made once.
     *
     * @param bread the inverse of the cross-products of all clusters' rows
     * @param clusters swept rows and residuals
     * @param contrast the weights of the sum, by column of {@code bread}
     */
    public static ContrastError cr2(SymmetricMatrix bread, List<ClusterRows> clusters, double[] contrast) {
        double[] influence = bread.times(contrast);
        Map<double[], Alike> known = new IdentityHashMap<>();
        List<Alike> found = new ArrayList<>();
        double variance = 0;
        for (ClusterRows rows : clusters) {
            Alike alike = known.get(rows.values());
            double score;
            if (alike != null) {
                alike.times++;
                score = Sums.product(alike.adjusted, 0, rows.residuals(), 0, rows.count());
            } else {
                AdjustedCluster cluster = AdjustedCluster.of(Covariance.CR2, rows, bread);
                double[] adjusted = cluster instanceof LightCluster light ? light.adjusted(influence) : new double[0];
                alike = new Alike(cluster.columns(), cluster.image(influence), adjusted);
                found.add(alike);
                if (adjusted.length > 0) {
                    known.put(rows.values(), alike);
                }
                score = along(cluster, influence);
            }
            variance += score * score;
        }
        List<SatterthwaiteDegrees.Part> parts = found.stream()
                .map(each -> new SatterthwaiteDegrees.Part(each.columns, each.image, each.times))
                .toList();
        return ContrastError.of(variance, SatterthwaiteDegrees.df(bread, parts));
    }

    private static double along(AdjustedCluster cluster, double[] influence) {
        double score = 0;
        for (int j = 0; j < cluster.columns().length; j++) {
            score += cluster.score()[j] * influence[cluster.columns()[j]];
        }
        return score;
    }

    /** Clusters with the same rows and how many there are, while they are counted; {@code adjusted} is A X M w. */
    private static final class Alike {
        private final int[] columns;
        private final AdjustedCluster.Image image;
        private final double[] adjusted;
        private int times = 1;

        Alike(int[] columns, AdjustedCluster.Image image, double[] adjusted) {
            this.columns = columns;
            this.image = image;
            this.adjusted = adjusted;
        }
    }
}
