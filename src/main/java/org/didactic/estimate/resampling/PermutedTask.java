package org.didactic.estimate.resampling;

import java.util.List;
import org.didactic.estimate.EstimationTask;
import org.didactic.panel.TreatmentStart;
import org.didactic.panel.TreatmentTiming;
import org.didactic.spec.Draws;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.InferenceSpec;
import org.didactic.spec.InferenceSpec.Covariance;
import org.didactic.spec.RegressionOptions;

/**
 * A task as it would be with other starts, asked for nothing but its estimates and plain errors: clustered by one column
 * where the task has clusters, whatever is made of them there.
 */
final class PermutedTask {
    private PermutedTask() {}

    /** Returns the task with these starts, one a unit of its panel. */
    static EstimationTask of(EstimationTask task, List<TreatmentStart> starts) {
        return of(task, new TreatmentTiming(task.panel(), starts));
    }

    /** Returns the task with its own starts. */
    static EstimationTask observed(EstimationTask task) {
        return of(task, task.timing());
    }

    /** Returns whether errors of the task are plain anyway. */
    static boolean plain(InferenceSpec inference) {
        return inference.clusters().isEmpty()
                || (inference.clusters().size() == 1 && inference.covariance() == Covariance.CLUSTER);
    }

    private static EstimationTask of(EstimationTask task, TreatmentTiming timing) {
        return new EstimationTask(
                task.outcome(),
                withoutDraws(task.estimator()),
                task.panel(),
                timing,
                task.singletons(),
                task.attWeights());
    }

    private static EstimatorSpec withoutDraws(EstimatorSpec spec) {
        RegressionOptions options = withoutDraws(spec.options());
        if (spec instanceof EstimatorSpec.Twfe) {
            return new EstimatorSpec.Twfe(spec.identity(), options, false);
        }
        if (spec instanceof EstimatorSpec.SunAbraham each) {
            return new EstimatorSpec.SunAbraham(spec.identity(), options, each.alwaysTreated());
        }
        if (spec instanceof EstimatorSpec.CallawaySantAnna each) {
            return new EstimatorSpec.CallawaySantAnna(spec.identity(), options, each.groupTime());
        }
        if (spec instanceof EstimatorSpec.TwoStage) {
            return new EstimatorSpec.TwoStage(spec.identity(), options);
        }
        if (spec instanceof EstimatorSpec.Imputation) {
            return new EstimatorSpec.Imputation(spec.identity(), options);
        }
        return new EstimatorSpec.ExtendedTwfe(spec.identity(), options);
    }

    private static RegressionOptions withoutDraws(RegressionOptions options) {
        InferenceSpec inference = options.inference();
        return new RegressionOptions(
                options.covariates(),
                options.eventTime(),
                options.window(),
                options.weights(),
                options.effects(),
                new InferenceSpec(
                        plain(inference) ? inference.covariance() : Covariance.CLUSTER,
                        plain(inference)
                                ? inference.clusters()
                                : inference.clusters().subList(0, 1),
                        inference.smallSample(),
                        inference.level(),
                        Draws.NONE));
    }
}
