package org.didactic.report.wording;

import java.util.LinkedHashMap;
import java.util.Map;
import org.didactic.estimate.Estimation;
import org.didactic.panel.Panel;
import org.didactic.panel.TreatmentStart;
import org.didactic.report.StudyResults;
import org.didactic.spec.OutcomeSpec;
import org.jspecify.annotations.Nullable;

/** The lowest event time among the rows that each estimation uses; found once, since it takes a walk over all rows. */
final class EarliestEventTimes {
    private final Map<String, Integer> byEstimation = new LinkedHashMap<>();

    EarliestEventTimes(StudyResults study) {
        for (OutcomeSpec outcome : study.analysis().outcomes()) {
            @Nullable Panel panel = study.panels().get(outcome.panel().value());
            for (Estimation each : study.results().estimations()) {
                if (panel != null && each.outcome().equals(outcome.id().value())) {
                    add(panel, each);
                }
            }
        }
    }

    /** Returns the event time, or null when no used row is of a unit that is ever treated. */
    @Nullable
    Integer of(String outcome, String estimator) {
        return byEstimation.get(outcome + "." + estimator);
    }

    private void add(Panel panel, Estimation estimation) {
        for (int row : estimation.sample().rows()) {
            if (panel.start(panel.unit(row)) instanceof TreatmentStart.At start && start.time() <= panel.lastTime()) {
                byEstimation.merge(
                        estimation.outcome() + "." + estimation.estimator(), panel.time(row) - start.time(), Math::min);
            }
        }
    }
}
