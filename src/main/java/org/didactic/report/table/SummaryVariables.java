package org.didactic.report.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.didactic.report.wording.StudyIndex;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;

/**
 * Which columns the data summary shows: those labelled under {@code variables}, and every outcome and covariate besides. A
 * logarithm is left out where its own number is labelled.
 */
final class SummaryVariables {
    private final StudyIndex index;

    SummaryVariables(StudyIndex index) {
        this.index = index;
    }

    /** Returns the columns: outcomes without a label of their own, labelled variables, covariates without one. */
    List<String> columns() {
        Set<String> labelled = index.analysis().variables().keySet();
        Set<String> columns = new LinkedHashSet<>();
        for (OutcomeSpec outcome : index.outcomes()) {
            if (!labelled.contains(outcome.column().value())) {
                columns.add(outcome.column().value());
            }
        }
        columns.addAll(labelled);
        for (EstimatorSpec estimator : index.analysis().estimators()) {
            estimator.options().covariates().forEach(each -> columns.add(each.value()));
        }
        columns.removeIf(this::isLogarithmOfLabelled);
        return List.copyOf(columns);
    }

    private boolean isLogarithmOfLabelled(String column) {
        String logged = index.loggedColumn(column);
        return logged != null && index.analysis().variables().containsKey(logged);
    }
}
