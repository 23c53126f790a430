package org.didactic.report.table;

import java.util.List;
import java.util.stream.Stream;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.Term;
import org.didactic.report.wording.StudyIndex;
import org.didactic.result.ResultRow;
import org.didactic.spec.OutcomeSpec;
import org.jspecify.annotations.Nullable;

/** Finds runs of estimators in other circumstances, by ids such as {@code twfe@window3}. */
record RunFinder(StudyIndex index) {

    /** Returns whether the run was made. */
    boolean has(OutcomeSpec outcome, String run) {
        return find(outcome, run) != null;
    }

    /**
     * Returns the estimation of a run.
     *
     * @throws IllegalArgumentException if it was not made
     */
    Estimation of(OutcomeSpec outcome, String run) {
        Estimation found = find(outcome, run);
        if (found == null) {
            throw new IllegalArgumentException("no run (" + outcome.id() + "." + run + ")");
        }
        return found;
    }

    /** Returns a number of a run, or null. */
    @Nullable
    ResultRow find(OutcomeSpec outcome, String run, String term) {
        return index.study().results().find(ResultRow.id(outcome.id().value(), run, term));
    }

    /** Returns the keys of the periods of a run, none if it was not made. */
    List<Integer> periods(OutcomeSpec outcome, String run) {
        Estimation found = find(outcome, run);
        return found == null
                ? List.of()
                : found.estimates().stream()
                        .flatMap(each ->
                                each.term() instanceof Term.Period period ? Stream.of(period.key()) : Stream.of())
                        .sorted()
                        .toList();
    }

    private @Nullable Estimation find(OutcomeSpec outcome, String run) {
        return index.study().results().findEstimation(outcome.id().value(), run);
    }
}
