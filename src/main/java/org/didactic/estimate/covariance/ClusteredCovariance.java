package org.didactic.estimate.covariance;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.didactic.estimate.design.DesignMatrix;
import org.didactic.estimate.design.LeastSquares;
import org.didactic.estimate.design.ScoreProducts;
import org.didactic.estimate.sample.ClusterIndex;
import org.didactic.numeric.SymmetricMatrix;
import org.didactic.spec.InferenceSpec.SmallSample;

/**
 * The sandwich of cluster scores. Of several ways, the sandwiches of each way are added, those of rows that share two ways
 * taken off, those that share three added, and so on (Cameron, Gelbach and Miller 2011); one factor for all.
 */
final class ClusteredCovariance {
    private ClusteredCovariance() {}

    static CoefficientCovariance of(
            SmallSample preset, List<ClusterWay> ways, DesignMatrix design, LeastSquares fit, ParameterCount count) {
        List<ClusterIndex> clusters = ways.stream().map(ClusterWay::index).toList();
        for (ClusterWay way : ways) {
            if (way.index().count() < 2) {
                String which = ways.size() > 1 ? " (" + way.column() + ")" : "";
                return CoefficientCovariance.none(design, "all rows lie in one cluster" + which);
            }
        }
        SmallSampleCorrection correction = SmallSampleCorrection.clustered(preset, design, count, clusters);
        if (design.rows() <= correction.parameters()) {
            return CoefficientCovariance.none(design, "there are no more rows than parameters");
        }
        SymmetricMatrix scores = scores(clusters, design, fit);
        SymmetricMatrix matrix = fit.bread().sandwich(scores).scaled(correction.factor());
        CoefficientCovariance covariance = CoefficientCovariance.of(
                matrix, correction, new ContrastRule.Common(correction.df(), SoleSupport.none(fit.bread())));
        if (ways.size() == 1) {
            return covariance;
        }
        int[] reported = IntStream.of(fit.factor().keptColumns())
                .filter(column -> column >= design.effectColumns())
                .toArray();
        return covariance.repaired(PositiveRepair.of(preset, matrix, fit.bread(), reported));
    }

    private static SymmetricMatrix scores(List<ClusterIndex> ways, DesignMatrix design, LeastSquares fit) {
        ClusterIndex[] together = new ClusterIndex[1 << ways.size()];
        SymmetricMatrix sum = null;
        for (int subset = 1; subset < together.length; subset++) {
            ClusterIndex lowest = ways.get(Integer.numberOfTrailingZeros(subset));
            int others = subset & (subset - 1);
            together[subset] = others == 0 ? lowest : together[others].and(lowest);
            SymmetricMatrix part = ScoreProducts.byCluster(design, fit.residuals(), together[subset]);
            sum = sum == null ? part : sum.plus(Integer.bitCount(subset) % 2 == 1 ? 1 : -1, part);
        }
        return Objects.requireNonNull(sum);
    }
}
