package org.didactic.estimate.resampling;

import org.didactic.estimate.EstimationTask;
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

    /** Returns the task with its own starts. */
    static EstimationTask observed(EstimationTask task) {
        return of(task, task.timing());
    }

    /** Returns whether errors of the task are plain anyway. */
    static boolean plain(InferenceSpec inference) {
        return inference.clusters().isEmpty()
                || (inference.clusters().size() == 1 && inference.covariance() == Covariance.CLUSTER);
    }

    /** Returns the task with other starts. */
    static EstimationTask of(EstimationTask task, TreatmentTiming timing) {
        return task.with(withoutDraws(task.estimator())).with(timing);
    }

    private static EstimatorSpec withoutDraws(EstimatorSpec spec) {
        EstimatorSpec plain = spec.with(withoutDraws(spec.options()));
        return plain instanceof EstimatorSpec.Twfe twfe
                ? new EstimatorSpec.Twfe(twfe.identity(), twfe.options(), false)
                : plain;
    }

    private static RegressionOptions withoutDraws(RegressionOptions options) {
        InferenceSpec inference = options.inference();
        return options.withInference(new InferenceSpec(
                plain(inference) ? inference.covariance() : Covariance.CLUSTER,
                plain(inference) ? inference.clusters() : inference.clusters().subList(0, 1),
                inference.smallSample(),
                inference.level(),
                Draws.NONE));
    }
}
