package org.didactic.estimate.sample;

import java.util.ArrayList;
import java.util.List;
import org.didactic.data.Column;
import org.didactic.data.Missing;
import org.didactic.data.NumberColumn;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Exclusion;
import org.didactic.estimate.Exclusion.Rule;
import org.didactic.panel.Panel;
import org.didactic.panel.TreatmentTiming;
import org.didactic.panel.TreatmentTiming.Status;
import org.didactic.spec.Window;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/** Applies the rules that decide row by row whether it can enter a regression, in the order of {@link Rule}. */
public final class SampleRules {
    private final EstimationTask task;
    private final Panel panel;
    private final TreatmentTiming timing;

    public SampleRules(EstimationTask task) {
        this.task = task;
        this.panel = task.panel();
        this.timing = task.timing();
    }

    /** Returns the rows that every rule but those on the whole sample lets in. */
    public Selection apply(boolean dropAlwaysTreated) {
        Selection selection = new Selection(panel.rows());
        selection.exclude(this::unknownStart);
        selection.exclude(this::outsideWindow);
        if (dropAlwaysTreated) {
            selection.exclude(row -> status(row) == Status.ALWAYS ? new Exclusion(Rule.ALWAYS_TREATED, "") : null);
        }
        valueRules(selection);
        return selection;
    }

    private Status status(int row) {
        return timing.status(panel.unit(row));
    }

    private @Nullable Exclusion unknownStart(int row) {
        return status(row) == Status.UNKNOWN ? new Exclusion(Rule.UNKNOWN_START, "") : null;
    }

    private @Nullable Exclusion outsideWindow(int row) {
        Window window = task.options().window();
        boolean outside =
                window != null && timing.everTreated(panel.unit(row)) && !window.contains(timing.eventTime(row));
        return outside ? new Exclusion(Rule.OUTSIDE_WINDOW, "") : null;
    }

    private void valueRules(Selection selection) {
        String outcome = task.outcome().column().value();
        Column outcomeColumn = panel.number(outcome);
        List<Named> regressors = regressors();
        selection.exclude(row -> {
            if (removed(outcomeColumn, row)) {
                return new Exclusion(Rule.VALUE_REMOVED, outcome);
            }
            for (Named each : regressors) {
                if (removed(each.column, row)) {
                    return new Exclusion(Rule.VALUE_REMOVED, each.name);
                }
            }
            return null;
        });
        selection.exclude(row -> absent(outcomeColumn, row, Rule.MISSING_OUTCOME, ""));
        for (Named each : regressors) {
            selection.exclude(row -> absent(each.column, row, Rule.MISSING_COVARIATE, each.name));
        }
        Located<String> weights = task.options().weights();
        if (weights != null) {
            NumberColumn column = panel.number(weights.value());
            selection.exclude(row ->
                    column.missing(row) == null && column.value(row) > 0 ? null : new Exclusion(Rule.BAD_WEIGHT, ""));
        }
    }

    private List<Named> regressors() {
        List<Named> regressors = new ArrayList<>();
        task.covariates().forEach(name -> regressors.add(new Named(name, panel.number(name))));
        task.factors().forEach(name -> regressors.add(new Named(name, panel.text(name))));
        task.options().effects().stream()
                .flatMap(effect -> effect.columns().stream())
                .distinct()
                .forEach(name -> regressors.add(new Named(name, panel.text(name))));
        Located<String> cluster = task.options().inference().cluster();
        if (cluster != null) {
            regressors.add(new Named(cluster.value(), panel.text(cluster.value())));
        }
        return regressors;
    }

    private static @Nullable Exclusion absent(Column column, int row, Rule rule, String detail) {
        Missing missing = column.missing(row);
        if (missing == null) {
            return null;
        }
        return new Exclusion(rule, detail, missing.kind() == Missing.Kind.UNDEFINED ? missing.detail() : "");
    }

    private static boolean removed(Column column, int row) {
        Missing missing = column.missing(row);
        return missing != null && missing.kind() == Missing.Kind.REMOVED;
    }

    private record Named(String name, Column column) {}
}
