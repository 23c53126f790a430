package org.didactic.report.table;

import java.util.List;
import org.didactic.estimate.Estimation;
import org.didactic.report.wording.StudyIndex;
import org.didactic.result.ResultRow;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.jspecify.annotations.Nullable;

/**
 * One outcome estimated by one estimator: a group of columns in a table of effects.
 *
 * @param head what stands over the columns
 */
record Model(StudyIndex index, OutcomeSpec outcome, EstimatorSpec estimator, String head) {

    /** Returns the models of an outcome, headed by their estimators. */
    static List<Model> of(StudyIndex index, OutcomeSpec outcome) {
        return index.estimators(outcome).stream()
                .map(each -> new Model(index, outcome, each, index.label(each)))
                .toList();
    }

    /** Returns the models of an estimator, headed by the outcomes it has results for. */
    static List<Model> of(StudyIndex index, EstimatorSpec estimator) {
        return index.outcomes().stream()
                .filter(each -> index.all(each).contains(estimator))
                .map(each -> new Model(index, each, estimator, each.label()))
                .toList();
    }

    Estimation estimation() {
        return index.estimation(outcome, estimator);
    }

    /** Returns a number by its term, or null. */
    @Nullable
    ResultRow find(String term) {
        return index.find(outcome, estimator, term);
    }

    /** Returns the keys of the periods, ascending. */
    List<Integer> periodKeys() {
        return index.periodKeys(outcome, estimator);
    }

    /** Returns how a period is called. */
    String periodLabel(int key) {
        return index.periods(outcome, estimator).row(key);
    }

    boolean isReference(int key) {
        return index.isReference(outcome, estimator, key);
    }
}
