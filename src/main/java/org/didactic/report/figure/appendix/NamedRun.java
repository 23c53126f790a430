package org.didactic.report.figure.appendix;

import org.didactic.estimate.Estimation;
import org.didactic.report.wording.StudyIndex;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.EventTime;
import org.didactic.spec.OutcomeSpec;
import org.jspecify.annotations.Nullable;

/**
 * An estimation under the name it has in a legend.
 *
 * @param level of its intervals, as printed
 */
record NamedRun(String name, String level, Estimation estimation) {

    /** The run of an estimator whose periods are evenly spaced, or the estimator itself; null where neither is. */
    static @Nullable NamedRun even(StudyIndex index, OutcomeSpec outcome, EstimatorSpec estimator) {
        Estimation found = find(index, outcome, estimator.id() + "@yearly");
        if (found == null && estimator instanceof EstimatorSpec.CallawaySantAnna) {
            found = find(index, outcome, estimator.id() + "@universal");
        }
        if (found == null
                && index.eventTime(estimator) instanceof EventTime.Periods periods
                && periods.bins().isEmpty()) {
            found = find(index, outcome, estimator.id().value());
        }
        return found == null ? null : new NamedRun(index.label(estimator), index.level(estimator), found);
    }

    /** The estimation with this id, one of the report or a run; null where there is none. */
    static @Nullable Estimation find(StudyIndex index, OutcomeSpec outcome, String id) {
        return index.study().results().findEstimation(outcome.id().value(), id);
    }
}
