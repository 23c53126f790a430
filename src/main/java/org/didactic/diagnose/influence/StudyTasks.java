package org.didactic.diagnose.influence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.didactic.diagnose.Evidence;
import org.didactic.estimate.Detail;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.method.Estimators;
import org.didactic.panel.TreatmentTiming;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;

/** The tasks behind the estimations of a study. */
final class StudyTasks {
    private final Map<String, EstimationTask> tasks = new LinkedHashMap<>();

    StudyTasks(Evidence evidence) {
        for (OutcomeSpec outcome : evidence.analysis().outcomes()) {
            var panel =
                    Objects.requireNonNull(evidence.panels().get(outcome.panel().value()));
            TreatmentTiming timing = new TreatmentTiming(panel);
            for (EstimatorSpec estimator : evidence.analysis().estimators()) {
                EstimationTask task = Estimators.task(evidence.analysis(), outcome, estimator, panel, timing);
                tasks.put(id(outcome.id().value(), estimator.id().value()), task.plain(Detail.AVERAGE));
            }
        }
    }

    /** Returns the task of an estimation, of which only the average effect is asked. */
    EstimationTask of(Estimation estimation) {
        return Objects.requireNonNull(tasks.get(id(estimation.outcome(), estimation.estimator())));
    }

    private static String id(String outcome, String estimator) {
        return outcome + "." + estimator;
    }
}
