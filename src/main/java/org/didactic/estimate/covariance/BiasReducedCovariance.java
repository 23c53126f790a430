package org.didactic.estimate.covariance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.didactic.estimate.design.DesignMatrix;
import org.didactic.estimate.design.LeastSquares;
import org.didactic.estimate.sample.Grouping;
import org.didactic.numeric.SymmetricMatrix;
import org.didactic.spec.InferenceSpec;
import org.didactic.spec.InferenceSpec.Covariance;

/**
 * Covariances whose cluster residuals are freed of the cluster's own pull on the fit, with leverage matrix H = X M X' of the
 * swept rows.
 *
 * <ul>
 *   <li>CR2: residuals times (I − H)^(−1/2), Satterthwaite degrees of freedom for each sum (Bell and McCaffrey 2002);
 *   <li>CR3: residuals times (I − H)⁻¹, likewise; the sum over fits without one cluster of their squared distance;
 *   <li>jackknife: (G−1)/G times CR3, t(G−1).
 * </ul>
 *
 * <p>The swept effect must be nested in the clusters: only then is it determined within each alone. It takes the memory of a
 * dense design.
 */
final class BiasReducedCovariance {
    private BiasReducedCovariance() {}

    static CoefficientCovariance of(
            InferenceSpec inference,
            List<ClusterWay> ways,
            DesignMatrix design,
            LeastSquares fit,
            ParameterCount count) {
        Covariance type = inference.covariance();
        String problem = problem(type, ways, design);
        if (!problem.isEmpty()) {
            return CoefficientCovariance.none(design, problem);
        }
        ClusterWay way = ways.get(0);
        int groups = way.index().count();
        int[][] groupsOf = groupsOfClusters(way, design);
        List<AdjustedCluster> clusters = Arrays.stream(groupsOf)
                .parallel()
                .map(each -> AdjustedCluster.of(type, ClusterRows.of(design, fit, each), fit.bread()))
                .toList();
        int order = design.columns();
        double[] squares = new double[order * order];
        clusters.forEach(each -> AdjustedCluster.addSquare(each.columns(), each.score(), squares, order));
        SymmetricMatrix matrix = fit.bread().sandwich(SymmetricMatrix.ofLowerTriangle(order, squares));
        SoleSupport soleSupport = soleSupport(type, way, design, fit.bread(), clusters);
        SmallSampleCorrection common =
                SmallSampleCorrection.clustered(inference.smallSample(), design, count, List.of(way.index()));
        if (type == Covariance.JACKKNIFE) {
            double factor = (groups - 1.0) / groups;
            double df = groups - 1.0;
            return CoefficientCovariance.of(
                    matrix.scaled(factor), common.with(factor, df), new ContrastRule.Common(df, soleSupport));
        }
        return CoefficientCovariance.of(
                matrix, common.with(1, null), new SatterthwaiteDegrees(fit.bread(), clusters, soleSupport));
    }

    private static String problem(Covariance type, List<ClusterWay> ways, DesignMatrix design) {
        if (ways.size() != 1) {
            return type.word() + " is defined for clusters of one column";
        }
        if (ways.get(0).index().count() < 2) {
            return "all rows lie in one cluster";
        }
        if (!design.exactLeverage()) {
            return type.word() + " needs leverages, which effects with so many levels do not give";
        }
        return ways.get(0).index().nests(design.groupOfRow())
                ? ""
                : type.word() + " needs the effect with most levels to lie within clusters, and "
                        + ways.get(0).column() + " cuts through it";
    }

    private static int[][] groupsOfClusters(ClusterWay way, DesignMatrix design) {
        int[] clusterOfGroup = IntStream.range(0, design.groups())
                .map(group -> way.index().ofRow()[design.groupStart()[group]])
                .toArray();
        Grouping grouping = Grouping.of(way.index().count(), clusterOfGroup);
        int[][] groups = new int[way.index().count()][];
        Arrays.setAll(
                groups, each -> Arrays.copyOfRange(grouping.row(), grouping.start()[each], grouping.start()[each + 1]));
        return groups;
    }

    /** CR2 has a value also where one cluster tells alone: the generalised root leaves that direction out. */
    private static SoleSupport soleSupport(
            Covariance type,
            ClusterWay way,
            DesignMatrix design,
            SymmetricMatrix bread,
            List<AdjustedCluster> clusters) {
        List<SoleSupport.Direction> directions = new ArrayList<>();
        for (int cluster = 0; cluster < clusters.size() && type != Covariance.CR2; cluster++) {
            if (!(clusters.get(cluster) instanceof SpectralCluster spectral)) {
                continue;
            }
            ClusterSpectrum spectrum = spectral.spectrum();
            for (int e = 0; e < spectrum.leverages().length; e++) {
                if (1 - spectrum.leverages()[e] < SoleSupport.REMAINDER) {
                    double[] score = new double[design.columns()];
                    for (int j = 0; j < spectrum.columns().length; j++) {
                        score[spectrum.columns()[j]] = spectrum.directions()[e][j];
                    }
                    directions.add(new SoleSupport.Direction(
                            score,
                            "one cluster alone tells of it (" + way.names().get(cluster) + "): without it there is no "
                                    + type.word() + " error"));
                }
            }
        }
        return new SoleSupport(bread, directions);
    }
}
