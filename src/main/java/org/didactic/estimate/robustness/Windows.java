package org.didactic.estimate.robustness;

import java.util.List;
import org.didactic.estimate.EstimationTask;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.RegressionOptions;
import org.didactic.spec.Window;

/**
 * Sampling windows: treated rows at event times −w to w−1 only, for every estimator but group-time effects, whose
 * comparisons are of two periods anyhow. A narrower window of the estimator's own stays.
 */
record Windows(List<Integer> widths) implements RunPlan {

    @Override
    public List<PlannedRun> of(EstimationTask declared) {
        if (declared.estimator() instanceof EstimatorSpec.CallawaySantAnna) {
            return List.of();
        }
        return widths.stream()
                .map(width -> PlannedRun.of(new RunKind.Window(width), within(declared, width)))
                .toList();
    }

    private static EstimationTask within(EstimationTask declared, int width) {
        RegressionOptions options = declared.options();
        return declared.with(declared.estimator().with(options.withWindow(Window.within(options.window(), width))));
    }
}
