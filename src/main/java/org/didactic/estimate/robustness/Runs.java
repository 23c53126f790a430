package org.didactic.estimate.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.method.Estimators;
import org.didactic.panel.LoadedData;
import org.didactic.panel.Panel;
import org.didactic.panel.TreatmentTiming;
import org.didactic.spec.Analysis;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;

/** Makes every run that an analysis asks for. */
public final class Runs {
    private Runs() {}

    /** Returns the runs in the order of outcomes, estimators and kinds; they are computed in parallel. */
    public static List<RobustnessRun> of(Analysis analysis, LoadedData data) {
        List<PlannedRun> planned = new ArrayList<>();
        for (OutcomeSpec outcome : analysis.outcomes()) {
            Panel panel =
                    Objects.requireNonNull(data.panels().get(outcome.panel().value()));
            TreatmentTiming timing = new TreatmentTiming(panel);
            for (EstimatorSpec estimator : analysis.estimators()) {
                EstimationTask declared = Estimators.task(analysis, outcome, estimator, panel, timing);
                for (RunPlan plan : plans(analysis, data)) {
                    planned.addAll(plan.of(declared));
                }
            }
        }
        return planned.parallelStream()
                .map(each -> new RobustnessRun(each.kind(), each.estimator(), Estimators.run(each.task())))
                .toList();
    }

    private static List<RunPlan> plans(Analysis analysis, LoadedData data) {
        return List.of(new VariantRuns(analysis.robustness().variants(), data.variants()));
    }
}
