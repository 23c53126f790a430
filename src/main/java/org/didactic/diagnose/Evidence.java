package org.didactic.diagnose;

import java.util.List;
import java.util.Map;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.robustness.RobustnessRun;
import org.didactic.panel.Panel;
import org.didactic.spec.Analysis;

/**
 * All that is known of a study once it is estimated.
 *
 * @param panels by id, in the order of the analysis file
 * @param estimations in the order of outcomes and estimators
 * @param runs the same estimators in other circumstances, in the same order
 * @param diagnostics empty while they are being made
 * @param tasks behind the estimations
 */
public record Evidence(
        Analysis analysis,
        Map<String, Panel> panels,
        List<Estimation> estimations,
        List<RobustnessRun> runs,
        List<Diagnostic> diagnostics,
        StudyTasks tasks) {

    /** Returns the evidence of a study, with the tasks that its analysis file declares. */
    public Evidence(
            Analysis analysis,
            Map<String, Panel> panels,
            List<Estimation> estimations,
            List<RobustnessRun> runs,
            List<Diagnostic> diagnostics) {
        this(analysis, panels, estimations, runs, diagnostics, new StudyTasks(analysis, panels));
    }

    /** Returns the same with diagnostics. */
    public Evidence with(List<Diagnostic> found) {
        return new Evidence(analysis, panels, estimations, runs, found, tasks);
    }

    /** Returns the task that gave an estimation. */
    public EstimationTask task(Estimation estimation) {
        return tasks.of(estimation);
    }
}
