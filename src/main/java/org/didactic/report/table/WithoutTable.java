package org.didactic.report.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.didactic.estimate.Term;
import org.didactic.estimate.Value;
import org.didactic.report.table.OutcomeRows.Line;
import org.didactic.report.table.Table.Cell;
import org.didactic.report.table.Table.Column;
import org.didactic.report.table.Table.Group;
import org.didactic.report.wording.SharedNouns;
import org.didactic.report.wording.StudyIndex;
import org.didactic.result.ResultRow;
import org.didactic.result.ValueFigures;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.didactic.text.NumberText;

/** The average effect without one treated unit or cohort: the lowest and the highest, with the name of what is left out. */
final class WithoutTable {
    private final StudyIndex index;
    private final AppendixCells cells;
    private int models;
    private int sameSign;

    private WithoutTable(StudyIndex index) {
        this.index = index;
        this.cells = new AppendixCells(index);
    }

    static Table of(StudyIndex index) {
        return new WithoutTable(index).build();
    }

    private Table build() {
        List<Line> lines = new ArrayList<>();
        for (OutcomeSpec outcome : index.outcomes()) {
            for (EstimatorSpec estimator : index.all(outcome)) {
                List<ResultRow> without = cells.all(outcome, estimator.id() + "@without");
                List<ResultRow> influence = cells.all(outcome, estimator.id() + "@influence");
                if (!without.isEmpty() || !influence.isEmpty()) {
                    lines.add(new Line(outcome, estimator, row(outcome, estimator, without, influence)));
                }
            }
        }
        String unit = new SharedNouns(index).unit().one();
        List<String> notes = new ArrayList<>();
        notes.add(
                "Lowest and highest of the average effects that remain when each treated " + unit + " in turn, or each"
                        + " cohort, is left out, with what was left out. Effective clusters: how many clusters of equal weight"
                        + " would tell as much of the average effect. Leverage: the largest share of one treated cluster in what"
                        + " decides the average effect. The data file of this table has all of them.");
        notes.addAll(cells.gaps());
        return new Table(
                "",
                finding(unit),
                "Average effects in the units of each outcome" + OutcomeRows.subject(index, lines),
                List.of(
                        new Group("", 1),
                        new Group("Without one " + unit, 2),
                        new Group("Without one cohort", 2),
                        new Group("Clusters", 2)),
                List.of(
                        Column.text(OutcomeRows.head(lines)),
                        Column.number("Estimate (SE)"),
                        Column.number("lowest"),
                        Column.number("highest"),
                        Column.number("lowest"),
                        Column.number("highest"),
                        Column.number("effective"),
                        Column.number("leverage")),
                OutcomeRows.of(index, lines),
                List.of(),
                notes,
                cells.data());
    }

    private List<Cell> row(
            OutcomeSpec outcome, EstimatorSpec estimator, List<ResultRow> without, List<ResultRow> influence) {
        String name = index.label(estimator);
        Value all = cells.look(outcome, estimator.id().value(), "att", outcome.label(), name);
        List<ResultRow> units = named(without, "unit");
        List<Cell> row = new ArrayList<>();
        row.add(cells.estimate(all));
        row.addAll(ends(units, "Without unit", name));
        row.addAll(ends(named(without, "cohort"), "Without cohort", name));
        row.add(cells.cell(
                cells.look(
                        outcome,
                        estimator.id() + "@influence",
                        "effective_clusters",
                        outcome.label() + ", effective clusters",
                        name),
                ValueFigures::estimate,
                each -> NumberText.fixed(each, 1)));
        List<ResultRow> leverage = named(influence, "partial_leverage");
        leverage.forEach(each -> cells.look(each, "Partial leverage " + about(each), name));
        row.add(leverage.isEmpty() ? Cell.none("not estimated") : cell(leverage.get(leverage.size() - 1)));
        count(all, units);
        return row;
    }

    /** Returns the numbers of this name that there are, ascending. */
    private static List<ResultRow> named(List<ResultRow> rows, String name) {
        return rows.stream()
                .filter(each -> each.term() instanceof Term.Diagnostic term
                        && term.name().equals(name))
                .filter(each -> ValueFigures.of(each.value()).estimate() != null)
                .sorted(Comparator.comparingDouble(WithoutTable::estimate))
                .toList();
    }

    private static double estimate(ResultRow row) {
        Double estimate = ValueFigures.of(row.value()).estimate();
        return estimate == null ? 0 : estimate;
    }

    private List<Cell> ends(List<ResultRow> rows, String what, String name) {
        rows.forEach(each -> cells.look(each, what + " " + about(each), name));
        return rows.isEmpty()
                ? List.of(Cell.none("not estimated"), Cell.none("not estimated"))
                : List.of(cell(rows.get(0)), cell(rows.get(rows.size() - 1)));
    }

    private static String about(ResultRow row) {
        return String.join(":", row.about());
    }

    private Cell cell(ResultRow row) {
        return Cell.of(cells.number(row.value()).text() + " (" + about(row) + ")");
    }

    private void count(Value all, List<ResultRow> units) {
        Double estimate = ValueFigures.of(all).estimate();
        if (estimate == null || units.isEmpty()) {
            return;
        }
        models++;
        boolean low = Math.signum(estimate(units.get(0))) == Math.signum(estimate);
        boolean high = Math.signum(estimate(units.get(units.size() - 1))) == Math.signum(estimate);
        sameSign += low && high ? 1 : 0;
    }

    private String finding(String unit) {
        if (models == 0) {
            return "No average effect could be estimated without one " + unit;
        }
        String which = models == 1
                ? (sameSign == 1 ? "keeps its sign" : "changes its sign for at least one of them")
                : "keeps its sign in " + (sameSign == models ? "all " : NumberText.count(sameSign) + " of ")
                        + NumberText.count(models) + " models";
        return "Whichever single treated " + unit + " is left out, the average effect " + which;
    }
}
