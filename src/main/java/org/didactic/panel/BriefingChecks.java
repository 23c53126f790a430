package org.didactic.panel;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.didactic.data.CellOrigin;
import org.didactic.data.FirstFew;
import org.didactic.data.NumberCells;
import org.didactic.data.TableColumn;
import org.didactic.data.TextColumn;
import org.didactic.data.UnknownColumn;
import org.didactic.spec.BriefingsSpec;
import org.didactic.spec.BriefingsSpec.CountGroup;
import org.didactic.spec.MeasureSpec;
import org.didactic.spec.NeighboursSpec.Nearest;
import org.didactic.text.Located;
import org.didactic.text.NearestName;
import org.didactic.text.Problem;
import org.didactic.text.Problems;

/** Checks that the panels have what briefings read: columns of numbers, names that do not change, units. */
final class BriefingChecks {
    private final List<PanelDraft> panels;
    private final MissingColumns missing;
    private final Problems problems;

    BriefingChecks(List<PanelDraft> panels, MissingColumns missing, Problems problems) {
        this.panels = panels;
        this.missing = missing;
        this.problems = problems;
    }

    /** Reports what cannot be read. */
    void check(BriefingsSpec briefings) {
        for (MeasureSpec measure : briefings.measures()) {
            panels.stream()
                    .filter(panel -> panel.id().equals(measure.panel().value()))
                    .forEach(panel -> measure.columns().forEach(name -> number(name, panel)));
        }
        for (CountGroup group : briefings.groups()) {
            for (PanelDraft panel : having(group.total())) {
                number(group.total(), panel);
                group.parts().forEach(part -> number(part, panel));
            }
        }
        if (briefings.neighbours() instanceof Nearest nearest) {
            nearest.by().forEach(name -> having(name).forEach(panel -> number(name, panel)));
        }
        Located<String> name = briefings.name();
        if (name != null) {
            having(name).forEach(panel -> constant(name, panel));
        }
        Set<String> units = units();
        briefings.units().stream().filter(unit -> !units.contains(unit.value())).forEach(unit -> {
            String nearest = NearestName.of(unit.value(), units);
            problems.add(
                    unit,
                    "no panel has this unit (" + unit + ")",
                    nearest == null ? "units are named by their codes" : "you mean " + nearest);
        });
    }

    /** Returns all units of the panels. */
    Set<String> units() {
        Set<String> units = new LinkedHashSet<>();
        panels.forEach(panel -> units.addAll(panel.keys().units()));
        return units;
    }

    /** Returns the panels that have a column, after reporting one that none has. */
    private List<PanelDraft> having(Located<String> name) {
        if (panels.stream().noneMatch(panel -> panel.knows(name.value()))) {
            Set<String> known = new LinkedHashSet<>();
            panels.forEach(panel -> known.addAll(panel.table().names()));
            problems.add(UnknownColumn.problem(name, known, ""));
        }
        return panels.stream().filter(panel -> panel.table().has(name.value())).toList();
    }

    private void number(Located<String> name, PanelDraft panel) {
        TableColumn column = panel.table().find(name.value());
        if (column != null) {
            NumberCells.check(column, name, problems);
        } else if (!panel.knows(name.value())) {
            missing.add(name, panel);
        }
    }

    /** Reports units that have two names. */
    private void constant(Located<String> name, PanelDraft panel) {
        TableColumn column = panel.table().column(name.value());
        TextColumn texts = column.texts();
        FirstFew few = new FirstFew(problems);
        int[] unitOfRow = panel.keys().unitOfRow();
        int named = -1;
        for (int row = 0; row < unitOfRow.length; row++) {
            if (texts.missing(row) != null) {
                continue;
            }
            if (named >= 0 && unitOfRow[named] == unitOfRow[row] && !texts.same(named, row)) {
                int first = named;
                int other = row;
                few.add(() -> problem(name, column, panel, first, other));
            }
            named = named >= 0 && unitOfRow[named] == unitOfRow[row] ? named : row;
        }
        few.finish("rows with another name of their unit");
    }

    private static Problem problem(Located<String> name, TableColumn column, PanelDraft panel, int first, int row) {
        TextColumn texts = column.texts();
        String what = String.format(
                Locale.ROOT,
                "unit %s has two names (%s, %s)",
                panel.keys().units().get(panel.keys().unitOfRow()[row]),
                texts.value(first),
                texts.value(row));
        CellOrigin origin = column.origin();
        return origin == null || origin.line(row) == 0
                ? name.problem(what, "a unit keeps its name")
                : new Problem(origin.position(row), origin.path(), what, "a unit keeps its name");
    }
}
