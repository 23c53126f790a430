package org.didactic.estimate.resampling;

import java.util.List;
import org.didactic.estimate.EstimationTask;
import org.didactic.panel.TreatmentStart;
import org.didactic.panel.TreatmentTiming;
import org.didactic.spec.Draws;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.InferenceSpec;
import org.didactic.spec.RegressionOptions;

/** A task as it would be with other starts, asked for nothing but its estimates and their analytic errors. */
final class PermutedTask {
    private PermutedTask() {}

    /** Returns the task with these starts, one a unit of its panel. */
    static EstimationTask of(EstimationTask task, List<TreatmentStart> starts) {
        return new EstimationTask(
                task.outcome(),
                withoutDraws(task.estimator()),
                task.panel(),
                new TreatmentTiming(task.panel(), starts),
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
                        inference.covariance(),
                        inference.clusters(),
                        inference.smallSample(),
                        inference.level(),
                        Draws.NONE));
    }
}
