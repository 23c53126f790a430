package org.didactic.diagnose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.method.Estimators;
import org.didactic.panel.Panel;
import org.didactic.spec.Analysis;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;

/** The tasks behind the estimations of a study, as the analysis file declares them. */
public final class StudyTasks {
    private final Map<String, EstimationTask> tasks = new LinkedHashMap<>();

    /** Returns the tasks of every outcome and estimator; those on one panel share its timing. */
    StudyTasks(Analysis analysis, Map<String, Panel> panels) {
        for (EstimationTask task : Estimators.tasks(analysis, panels)) {
            tasks.put(id(task.outcome().id().value(), task.estimator().id().value()), task);
        }
    }

    /** Returns all of them, in the order of outcomes and estimators. */
    public List<EstimationTask> all() {
        return List.copyOf(tasks.values());
    }

    /** Returns the task of an outcome and an estimator of the analysis. */
    public EstimationTask of(OutcomeSpec outcome, EstimatorSpec estimator) {
        return of(outcome.id().value(), estimator.id().value());
    }

    /** Returns the task of an estimation. */
    EstimationTask of(Estimation estimation) {
        return of(estimation.outcome(), estimation.estimator());
    }

    private EstimationTask of(String outcome, String estimator) {
        return Objects.requireNonNull(tasks.get(id(outcome, estimator)), id(outcome, estimator));
    }

    private static String id(String outcome, String estimator) {
        return outcome + "." + estimator;
    }
}
