package org.didactic.report.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.didactic.report.wording.StudyIndex;
import org.didactic.spec.CleanStep;
import org.didactic.spec.DataSpec.Derivation;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.Expression.Call;
import org.didactic.spec.Expression.ColumnReference;
import org.didactic.spec.Expression.Function;
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
        return derivations().stream()
                .filter(each -> each.column().value().equals(column))
                .anyMatch(each -> each.expression() instanceof Call call
                        && (call.function() == Function.LN || call.function() == Function.LOG10)
                        && call.arguments().get(0) instanceof ColumnReference of
                        && index.analysis().variables().containsKey(of.column().value()));
    }

    private List<Derivation> derivations() {
        List<Derivation> all = new ArrayList<>(index.analysis().data().derive());
        for (CleanStep step : index.analysis().data().clean()) {
            if (step instanceof CleanStep.Derive derive) {
                all.addAll(derive.derivations());
            }
        }
        return all;
    }
}
