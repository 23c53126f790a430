package org.didactic.report.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.didactic.report.wording.StudyIndex;
import org.didactic.spec.DataSpec.Derivation;
import org.didactic.spec.OutcomeSpec;

/** The columns that an outcome and its covariates are made of, through every step of derivation. */
record ColumnsBehind(StudyIndex index) {

    /** Returns the outcome's column, its covariates, and all columns these are computed from. */
    Set<String> of(OutcomeSpec outcome) {
        Deque<String> open = new ArrayDeque<>();
        open.add(outcome.column().value());
        index.all(outcome).forEach(each -> each.options().covariates().forEach(column -> open.add(column.value())));
        Set<String> behind = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            String column = open.remove();
            if (behind.add(column)) {
                index.analysis().data().derivations().forEach(each -> follow(each, column, open));
            }
        }
        return behind;
    }

    private static void follow(Derivation derivation, String column, Deque<String> open) {
        if (derivation.column().value().equals(column)) {
            open.addAll(derivation.expression().columns());
        }
    }
}
