package org.didactic.estimate.robustness;

import java.util.List;
import org.didactic.estimate.EstimationTask;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.GroupTimeOptions;
import org.didactic.spec.GroupTimeOptions.BasePeriod;

/** Group-time effects all against the last period before the start, where an estimator has a base of their own. */
record UniversalBase() implements RunPlan {

    @Override
    public List<PlannedRun> of(EstimationTask declared) {
        if (!(declared.estimator() instanceof EstimatorSpec.CallawaySantAnna estimator)
                || estimator.groupTime().basePeriod() == BasePeriod.UNIVERSAL) {
            return List.of();
        }
        GroupTimeOptions own = estimator.groupTime();
        GroupTimeOptions universal = new GroupTimeOptions(
                own.estimand(),
                own.control(),
                BasePeriod.UNIVERSAL,
                own.anticipation(),
                own.rows(),
                own.balance(),
                own.compatibility());
        return List.of(PlannedRun.of(
                new RunKind.Universal(),
                declared.with(
                        new EstimatorSpec.CallawaySantAnna(estimator.identity(), estimator.options(), universal))));
    }
}
