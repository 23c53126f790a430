package org.didactic.panel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.didactic.data.Column;
import org.didactic.data.NumberCells;
import org.didactic.data.NumberColumn;
import org.didactic.data.TableColumn;
import org.didactic.data.UnknownColumn;
import org.didactic.spec.CleanStep;
import org.didactic.spec.DataSpec;
import org.didactic.text.Located;
import org.didactic.text.NumberText;
import org.didactic.text.Problems;

/** Runs the cleaning steps in order, each in every panel that has its column, and counts what they change. */
final class Cleaning {
    private final boolean complete;
    private final Problems problems;

    /**
     * Returns a cleaning.
     *
     * @param complete whether all panels could be put together; otherwise the one that a step is for may be absent
     */
    Cleaning(boolean complete, Problems problems) {
        this.complete = complete;
        this.problems = problems;
    }

    /** Returns the panels after one step. */
    List<PanelDraft> apply(CleanStep step, List<PanelDraft> panels) {
        if (step instanceof CleanStep.Derive derive) {
            List<PanelDraft> result = panels;
            for (DataSpec.Derivation derivation : derive.derivations()) {
                Derivation computed = new Derivation(derivation, complete, problems);
                Set<String> ran = result.stream()
                        .filter(computed::runsIn)
                        .map(PanelDraft::id)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
                result = computed.apply(result).stream()
                        .map(panel -> ran.contains(panel.id()) ? counted(panel, derivation) : panel)
                        .toList();
            }
            return result;
        }
        if (step instanceof CleanStep.Winsorise winsorise) {
            Winsorising winsorising = new Winsorising(winsorise.lower(), winsorise.upper());
            return changed(winsorise.columns(), winsorising.words(), winsorising::apply, panels);
        }
        CleanStep.DropValues drop = (CleanStep.DropValues) step;
        String words =
                "equal to " + drop.equal().stream().map(NumberText::brief).collect(Collectors.joining(" or "));
        ValueRemoval removal = new ValueRemoval(drop.equal());
        return changed(drop.columns(), words, removal::apply, panels);
    }

    private List<PanelDraft> changed(
            List<Located<String>> columns, String words, CellChange change, List<PanelDraft> panels) {
        List<PanelDraft> result = new ArrayList<>(panels);
        for (Located<String> name : columns) {
            if (complete && panels.stream().noneMatch(panel -> panel.knows(name.value()))) {
                reportUnknown(name, panels);
            }
            for (int i = 0; i < result.size(); i++) {
                PanelDraft panel = result.get(i);
                TableColumn column = panel.table().find(name.value());
                if (column != null && NumberCells.check(column, name, problems)) {
                    NumberColumn before = column.numbers();
                    NumberColumn after = change.apply(before);
                    result.set(i, replaced(panel, column, before, after, words));
                }
            }
        }
        return result;
    }

    private void reportUnknown(Located<String> name, List<PanelDraft> panels) {
        Set<String> known = new LinkedHashSet<>();
        panels.forEach(panel -> known.addAll(panel.table().names()));
        problems.add(UnknownColumn.problem(name, known, ""));
    }

    private static PanelDraft replaced(
            PanelDraft panel, TableColumn column, NumberColumn before, NumberColumn after, String words) {
        int moved = 0;
        int blanked = 0;
        for (int row = 0; row < before.size(); row++) {
            if (before.missing(row) == null) {
                boolean gone = after.missing(row) != null;
                blanked += gone ? 1 : 0;
                moved += !gone && after.value(row) != before.value(row) ? 1 : 0;
            }
        }
        // A column that no cell changes in keeps its texts as written in the file.
        PanelDraft result =
                moved + blanked == 0 ? panel : panel.with(new TableColumn(column.name(), after, column.origin()));
        return result.with(new CleaningCount(column.name(), words, moved, blanked));
    }

    /** Counts the cells that a computed column leaves missing though all that it reads is there. */
    private static PanelDraft counted(PanelDraft panel, DataSpec.Derivation derivation) {
        String name = derivation.column().value();
        TableColumn column = panel.table().find(name);
        if (column == null) {
            return panel;
        }
        List<Column> operands = derivation.expression().columns().stream()
                .map(each -> panel.table().find(each))
                .filter(Objects::nonNull)
                .map(TableColumn::cells)
                .toList();
        int blanked = 0;
        for (int row = 0; row < panel.table().rows(); row++) {
            int at = row;
            boolean complete = operands.stream().allMatch(operand -> operand.missing(at) == null);
            blanked += complete && column.cells().missing(row) != null ? 1 : 0;
        }
        return panel.with(new CleaningCount(name, "computed", 0, blanked));
    }

    /** What a step does to a column. */
    private interface CellChange {
        NumberColumn apply(NumberColumn column);
    }
}
