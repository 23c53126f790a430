package org.didactic.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.didactic.data.Column;
import org.didactic.data.ColumnReferences;
import org.didactic.data.Formula;
import org.didactic.data.TableColumn;
import org.didactic.data.UnknownColumn;
import org.didactic.spec.DataSpec;
import org.didactic.text.Located;
import org.didactic.text.Problems;

/** Computes a column in every panel that has all the columns it reads; the column's name must be a new one there. */
final class Derivation {
    private final DataSpec.Derivation step;
    private final boolean complete;
    private final Problems problems;

    /**
     * Returns a derivation.
     *
     * @param complete whether all panels could be put together; otherwise the one that the step is for may be absent
     */
    Derivation(DataSpec.Derivation step, boolean complete, Problems problems) {
        this.step = step;
        this.complete = complete;
        this.problems = problems;
    }

    String name() {
        return step.column().value();
    }

    /** Returns the panels, those that can with the new column. */
    List<PanelDraft> apply(List<PanelDraft> panels) {
        List<PanelDraft> result = new ArrayList<>();
        boolean ran = false;
        for (PanelDraft panel : panels) {
            boolean runs = runsIn(panel);
            ran |= runs;
            result.add(runs ? extended(panel) : panel);
        }
        if (!ran && complete) {
            reportMissing(panels);
            return panels.stream().map(panel -> panel.withBroken(name())).toList();
        }
        return result;
    }

    boolean runsIn(PanelDraft panel) {
        return step.expression().columns().stream().allMatch(panel::knows);
    }

    private PanelDraft extended(PanelDraft panel) {
        if (panel.table().has(name()) || panel.broken().contains(name())) {
            problems.add(
                    step.column(),
                    String.format(Locale.ROOT, "panel (%s) has a column of that name already (%s)", panel.id(), name()),
                    String.format(Locale.ROOT, "give the new column a name of its own, such as %s_2", name()));
            return panel;
        }
        if (step.expression().columns().stream().anyMatch(panel::isBroken)) {
            return panel.withBroken(name());
        }
        Column column = new Formula(step.expression(), step.column().path()).column(panel.table(), problems);
        return column == null ? panel.withBroken(name()) : panel.with(new TableColumn(name(), column, null));
    }

    /** Names the missing columns of the panel that comes nearest to having all. */
    private void reportMissing(List<PanelDraft> panels) {
        PanelDraft nearest = null;
        List<Located<String>> fewest = List.of();
        for (PanelDraft panel : panels) {
            List<Located<String>> missing = ColumnReferences.of(step.expression()).stream()
                    .filter(column -> !panel.knows(column.value()))
                    .toList();
            if (nearest == null || distinct(missing) < distinct(fewest)) {
                nearest = panel;
                fewest = missing;
            }
        }
        if (nearest != null) {
            for (Located<String> column : fewest) {
                problems.add(UnknownColumn.problem(
                        column, nearest.table().names(), String.format(Locale.ROOT, "panel (%s)", nearest.id())));
            }
        }
    }

    private static int distinct(List<Located<String>> columns) {
        return (int) columns.stream().map(Located::value).distinct().count();
    }
}
