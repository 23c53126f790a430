package org.didactic.report.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.didactic.report.wording.StudyIndex;
import org.didactic.spec.CleanStep;
import org.didactic.spec.DataSpec.Derivation;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;

/**
 * Which columns the data summary shows: those labelled under {@code variables}, and every outcome and covariate that is
 * neither labelled there nor computed from a labelled column (so that a logarithm does not stand beside its own number).
 */
final class SummaryVariables {
    private final StudyIndex index;

    SummaryVariables(StudyIndex index) {
        this.index = index;
    }

    /** Returns the columns: outcomes, labelled variables, covariates. */
    List<String> columns() {
        Set<String> columns = new LinkedHashSet<>();
        for (OutcomeSpec outcome : index.outcomes()) {
            addUncovered(outcome.column().value(), columns::add);
        }
        columns.addAll(index.analysis().variables().keySet());
        for (EstimatorSpec estimator : index.analysis().estimators()) {
            estimator.options().covariates().forEach(each -> addUncovered(each.value(), columns::add));
        }
        return List.copyOf(columns);
    }

    private void addUncovered(String column, Consumer<String> add) {
        boolean covered = derivations().stream()
                .filter(each -> each.column().value().equals(column))
                .flatMap(each -> each.expression().columns().stream())
                .anyMatch(index.analysis().variables()::containsKey);
        if (!covered && !index.analysis().variables().containsKey(column)) {
            add.accept(column);
        }
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
