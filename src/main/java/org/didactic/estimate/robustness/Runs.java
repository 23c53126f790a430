package org.didactic.estimate.robustness;

import java.util.ArrayList;
import java.util.List;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.method.Estimators;
import org.didactic.numeric.InOrder;
import org.didactic.panel.LoadedData;
import org.didactic.spec.Analysis;
import org.didactic.spec.RobustnessSpec;

/** Makes every run that an analysis asks for. */
public final class Runs {
    private Runs() {}

    /** Returns the runs in the order of outcomes, estimators and kinds; they are computed in parallel. */
    public static List<RobustnessRun> of(Analysis analysis, LoadedData data) {
        List<PlannedRun> planned = new ArrayList<>();
        for (EstimationTask declared : Estimators.tasks(analysis, data.panels())) {
            for (RunPlan plan : plans(analysis, data)) {
                planned.addAll(plan.of(declared));
            }
        }
        return InOrder.map(planned, Runs::made);
    }

    private static RobustnessRun made(PlannedRun planned) {
        Estimation found = Estimators.run(planned.task());
        return new RobustnessRun(planned.kind(), planned.estimator(), named(planned, found));
    }

    private static Estimation named(PlannedRun planned, Estimation found) {
        if (planned.kind() instanceof RunKind.Placebo placebo
                && ShamReference.matters(planned.task().estimator())) {
            return ShamReference.named(placebo.shift(), found);
        }
        return planned.kind() instanceof RunKind.Variant ? LateStarters.named(planned.task(), found) : found;
    }

    private static List<RunPlan> plans(Analysis analysis, LoadedData data) {
        RobustnessSpec asked = analysis.robustness();
        boolean evenlySpaced = asked.pretrend() || asked.sensitivity() != null;
        List<RunPlan> plans = new ArrayList<>();
        plans.add(new Windows(asked.windows()));
        if (asked.placebo() != null) {
            plans.add(new PlaceboInTime(asked.placebo().shift()));
        }
        if (asked.yearly() || evenlySpaced) {
            plans.add(new SingleEventTimes());
        }
        if (evenlySpaced) {
            plans.add(new UniversalBase());
        }
        plans.add(new VariantRuns(asked.variants(), data.variants()));
        return plans;
    }
}
