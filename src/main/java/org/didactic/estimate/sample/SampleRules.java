package org.didactic.estimate.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
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

    /** Makes the rules of a task; nothing is applied yet. */
    public SampleRules(EstimationTask task) {
        this.task = task;
        this.panel = task.panel();
        this.timing = task.timing();
    }

    /** Returns the rows that every rule but those on the whole sample lets in. */
    public Selection apply(boolean dropAlwaysTreated) {
        if (!dropAlwaysTreated || !some(Status.ALWAYS)) {
            return apply(null);
        }
        Exclusion always = new Exclusion(Rule.ALWAYS_TREATED, "");
        return apply(row -> status(row) == Status.ALWAYS ? always : null);
    }

    /**
     * Returns the rows that every rule but those on the whole sample lets in.
     *
     * @param alwaysTreated why a row is left out on account of its unit's start, or null; null to keep all
     */
    public Selection apply(@Nullable IntFunction<@Nullable Exclusion> alwaysTreated) {
        Selection selection = new Selection(panel.rows());
        // A rule that no unit and no cell can break costs nothing.
        if (some(Status.UNKNOWN)) {
            selection.excludeInParallel(this::unknownStart);
        }
        if (!task.leftOut().isEmpty()) {
            Exclusion left = new Exclusion(Rule.LEFT_OUT, task.leftOut().why());
            selection.excludeInParallel(row -> task.leftOut().has(row) ? left : null);
        }
        if (task.options().window() != null) {
            selection.excludeInParallel(this::outsideWindow);
        }
        if (alwaysTreated != null) {
            selection.excludeInParallel(alwaysTreated);
        }
        valueRules(selection);
        return selection;
    }

    private boolean some(Status status) {
        for (int unit = 0; unit < panel.units().size(); unit++) {
            if (timing.status(unit) == status) {
                return true;
            }
        }
        return false;
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
        exclude(selection, outcomeColumn, row -> removed(outcomeColumn, row, outcome));
        for (Named each : regressors) {
            exclude(selection, each.column, row -> removed(each.column, row, each.name));
        }
        exclude(selection, outcomeColumn, row -> absent(outcomeColumn, row, Rule.MISSING_OUTCOME, ""));
        for (Named each : regressors) {
            exclude(selection, each.column, row -> absent(each.column, row, Rule.MISSING_COVARIATE, each.name));
        }
        Located<String> weights = task.options().weights();
        if (weights != null) {
            NumberColumn column = panel.number(weights.value());
            Exclusion bad = new Exclusion(Rule.BAD_WEIGHT, "");
            selection.excludeInParallel(row -> column.missing(row) == null && column.value(row) > 0 ? null : bad);
        }
    }

    private static void exclude(Selection selection, Column column, IntFunction<@Nullable Exclusion> reason) {
        if (!column.isComplete()) {
            selection.excludeInParallel(reason);
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
        task.options()
                .inference()
                .clusters()
                .forEach(cluster -> regressors.add(new Named(cluster.value(), panel.text(cluster.value()))));
        return regressors;
    }

    private static @Nullable Exclusion absent(Column column, int row, Rule rule, String detail) {
        Missing missing = column.missing(row);
        if (missing == null) {
            return null;
        }
        return new Exclusion(
                rule, detail, missing.kind() == Missing.Kind.UNDEFINED ? missing.detail() : missing.meaning());
    }

    private static @Nullable Exclusion removed(Column column, int row, String name) {
        Missing missing = column.missing(row);
        return missing != null && missing.kind() == Missing.Kind.REMOVED
                ? new Exclusion(Rule.VALUE_REMOVED, name)
                : null;
    }

    private record Named(String name, Column column) {}
}
