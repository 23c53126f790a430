package org.didactic.report.figure.appendix;

import java.util.List;
import java.util.Objects;
import org.didactic.report.wording.StudyIndex;
import org.didactic.result.ResultRow;
import org.didactic.spec.OutcomeSpec;

/**
 * A figure that is asked for.
 *
 * @param subject an outcome's id, or what stands for all of them
 * @param idPrefix as in {@link org.didactic.report.figure.FigureText}
 * @param stored whether values stay as they are stored, for the data file, or become those that are drawn
 */
public record FigureRequest(StudyIndex index, String subject, String idPrefix, boolean stored) {

    /** The outcome that is the subject. */
    OutcomeSpec outcome() {
        return Objects.requireNonNull(index.outcome(subject), subject);
    }

    DrawnScale scale(OutcomeSpec outcome) {
        return DrawnScale.of(outcome, stored);
    }

    /** The diagnostics of one name, in the order of the results. */
    List<ResultRow> diagnostics(OutcomeSpec outcome, String estimator, String name) {
        return index.study().results().rows(outcome.id().value(), estimator, name);
    }
}
