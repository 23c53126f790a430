package org.didactic.report.figure.appendix;

import org.didactic.estimate.Estimation;
import org.didactic.report.wording.EvenRun;
import org.didactic.report.wording.StudyIndex;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.EventTime;
import org.didactic.spec.OutcomeSpec;
import org.jspecify.annotations.Nullable;

/**
 * An estimation under the name it has in a legend.
 *
 * @param estimator that was run, perhaps in other circumstances
 * @param level of its intervals, as printed
 */
record NamedRun(EstimatorSpec estimator, String name, String level, Estimation estimation) {

    /** The run of an estimator whose periods are evenly spaced, or the estimator itself; null where neither is. */
    static @Nullable NamedRun even(StudyIndex index, OutcomeSpec outcome, EstimatorSpec estimator) {
        Estimation found = EvenRun.of(index, outcome, estimator);
        boolean itself = found.estimator().equals(estimator.id().value());
        return itself && !isEven(index.eventTime(estimator))
                ? null
                : new NamedRun(estimator, index.label(estimator), index.level(estimator), found);
    }

    private static boolean isEven(EventTime eventTime) {
        return eventTime instanceof EventTime.Periods periods && periods.bins().isEmpty();
    }
}
