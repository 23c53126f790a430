package org.didactic.estimate.robustness;

import java.util.List;
import org.didactic.estimate.EstimationTask;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.EventTime;

/**
 * Single event times where an estimator has bins, against the same reference if it stands alone, and otherwise against the
 * last period before the start. Group-time effects have single event times anyhow.
 */
record SingleEventTimes() implements RunPlan {

    @Override
    public List<PlannedRun> of(EstimationTask declared) {
        if (declared.estimator() instanceof EstimatorSpec.CallawaySantAnna
                || !(declared.options().eventTime() instanceof EventTime.Periods periods)
                || periods.bins().isEmpty()) {
            return List.of();
        }
        boolean alone = periods.bins().stream().noneMatch(bin -> bin.key() == periods.reference());
        EventTime single = new EventTime.Periods(alone ? periods.reference() : -1, List.of());
        return List.of(PlannedRun.of(
                new RunKind.Yearly(),
                declared.with(declared.estimator().with(declared.options().withEventTime(single)))));
    }
}
