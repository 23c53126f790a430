package org.didactic.estimate.regression;

import org.didactic.estimate.Estimation;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.estimate.covariance.ClusterWay;
import org.didactic.estimate.regression.LinearEstimator.Fitted;
import org.didactic.estimate.resampling.ClusteredFit;
import org.didactic.estimate.resampling.NullDraws;
import org.didactic.spec.WildBootstrap.Weights;

/** Wild draws of the average effect of a regression under the hypothesis that it is zero. */
public final class AverageUnderNull {
    private AverageUnderNull() {}

    /**
     * Returns the draws, or why there are none.
     *
     * @param seed under which clusters of the same name draw the same
     */
    public static NullDraws of(LinearEstimator estimator, EstimationTask task, Weights weights, int draws, long seed) {
        int ways = task.options().inference().clusters().size();
        if (ways != 1) {
            return NullDraws.none(
                    ways == 0
                            ? "the errors are not clustered, and clusters are what is drawn"
                            : "the errors are clustered in several ways, and clusters of one way are drawn");
        }
        Fitted fitted = estimator.fitted(task);
        Regression regression = fitted.regression();
        Estimation found = fitted.estimation();
        TermEstimate average = found.average();
        if (regression == null || !(average.value() instanceof Value.Estimated)) {
            return NullDraws.none("the average effect is not identified");
        }
        ClusterWay way = ClusterWay.of(
                        task.options().inference(),
                        task.panel(),
                        regression.design().panelRows())
                .get(0);
        ClusteredFit fit = new ClusteredFit(regression.design(), regression.fit(), way.index(), way.names());
        return NullDraws.of(
                fit,
                WildInference.weights(regression, found, average),
                WildInference.factor(task.options().inference(), found),
                weights,
                draws,
                seed);
    }
}
