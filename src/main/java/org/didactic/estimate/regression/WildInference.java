package org.didactic.estimate.regression;

import java.util.ArrayList;
import java.util.List;
import org.didactic.estimate.Aggregation;
import org.didactic.estimate.Alternative;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.estimate.covariance.ClusterWay;
import org.didactic.estimate.resampling.ClusteredFit;
import org.didactic.estimate.resampling.WildClusterBootstrap;
import org.didactic.estimate.resampling.WildClusterBootstrap.Contrast;
import org.didactic.spec.InferenceSpec;
import org.didactic.spec.WildBootstrap;

/** The wild cluster bootstrap of what a regression reports: event times, averages, cohorts and the pre-trend. */
final class WildInference {
    private WildInference() {}

    /**
     * Returns the estimation with the bootstrap that its task asks for, if it does.
     *
     * @param ways of clustering; there is one when a bootstrap is asked for
     */
    static Estimation added(EstimationTask task, Regression regression, List<ClusterWay> ways, Estimation found) {
        InferenceSpec inference = task.options().inference();
        WildBootstrap settings = inference.draws().wild();
        if (settings == null) {
            return found;
        }
        List<TermEstimate> reported =
                found.estimates().stream().filter(WildInference::tested).toList();
        int treatedClusters = found.sample().treatedClusters();
        if (reported.stream().noneMatch(each -> each.value() instanceof Value.Estimated)) {
            return with(found, WildClusterBootstrap.refused(settings, reported, treatedClusters, ""));
        }
        ClusterWay way = ways.get(0);
        ClusteredFit fit = new ClusteredFit(regression.design(), regression.fit(), way.index(), way.names());
        if (fit.cutsIteratedEffects()) {
            String reason = "effects with so many levels must each lie in one cluster for a wild cluster bootstrap";
            return with(found, WildClusterBootstrap.refused(settings, reported, treatedClusters, reason));
        }
        List<Contrast> contrasts = new ArrayList<>();
        reported.forEach(each -> contrasts.add(new Contrast(each, weights(regression, found, each))));
        WildClusterBootstrap bootstrap =
                new WildClusterBootstrap(fit, settings, inference.level(), factor(inference, found));
        return with(found, bootstrap.test(contrasts, treatedClusters));
    }

    private static Estimation with(Estimation found, List<Alternative> runs) {
        Estimation all = found;
        for (Alternative each : runs) {
            all = all.with(each);
        }
        return all;
    }

    private static boolean tested(TermEstimate estimate) {
        Term term = estimate.term();
        return term instanceof Term.Att
                || term instanceof Term.Period
                || term instanceof Term.Pretrend
                || term instanceof Term.Cohort;
    }

    static double[] weights(Regression regression, Estimation found, TermEstimate reported) {
        if (!(reported.value() instanceof Value.Estimated)) {
            return new double[0];
        }
        return regression.contrast(found.aggregations().stream()
                .filter(each -> each.term().equals(reported.term()))
                .findFirst()
                .map(Aggregation::parts)
                .orElse(List.of(new Aggregation.Part(reported.term(), 1))));
    }

    /** Other covariances of clusters have no one factor: beside them stands the plain sandwich times G/(G−1). */
    static double factor(InferenceSpec inference, Estimation found) {
        double clusters = found.sample().clusters();
        return inference.covariance() == InferenceSpec.Covariance.CLUSTER
                ? found.covariance().factor()
                : clusters / (clusters - 1);
    }
}
