package org.didactic.report.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.didactic.estimate.BeyondSearch;
import org.didactic.estimate.Term;
import org.didactic.estimate.Value;
import org.didactic.report.table.Table.Cell;
import org.didactic.report.table.Table.Column;
import org.didactic.report.table.Table.Row;
import org.didactic.report.wording.EvenRun;
import org.didactic.report.wording.Noun;
import org.didactic.report.wording.StudyIndex;
import org.didactic.result.ResultRow;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.didactic.text.NumberText;

/** Rambachan and Roth's intervals: how far parallel trends may fail before a finding does. */
final class BoundsTable {
    private static final List<String> TARGETS = List.of("first", "average");

    private final StudyIndex index;
    private final OutcomeSpec outcome;
    private final AppendixCells cells;
    private final int width;

    private BoundsTable(StudyIndex index, OutcomeSpec outcome) {
        this.index = index;
        this.outcome = outcome;
        this.cells = new AppendixCells(index);
        this.width = Math.max(
                TrendBound.RELATIVE.grid(index).size(),
                TrendBound.SMOOTHNESS.grid(index).size());
    }

    static Table of(StudyIndex index, OutcomeSpec outcome) {
        return new BoundsTable(index, outcome).build();
    }

    private Table build() {
        List<Row> body = new ArrayList<>();
        Set<EstimatorSpec> shown = new LinkedHashSet<>();
        for (TrendBound kind : TrendBound.values()) {
            List<Row> rows = rows(kind, shown);
            if (!rows.isEmpty()) {
                body.add(Row.opening(StudyIndex.capital(kind.words()), heads(kind)));
                body.addAll(rows);
            }
        }
        List<Column> columns =
                new ArrayList<>(List.of(Column.text("Effect and estimator"), Column.number("Usual interval")));
        for (int i = 0; i < width; i++) {
            columns.add(Column.number("Bound " + (i + 1)));
        }
        columns.add(Column.number("Breakdown"));
        List<String> notes = new ArrayList<>(notes(shown));
        notes.addAll(cells.gaps());
        return new Table(
                "",
                finding(),
                (outcome.unit().isEmpty() ? outcome.label() : outcome.label() + ", " + outcome.unit())
                        + "; intervals that allow for trends that part, from single event times",
                List.of(),
                columns,
                body,
                List.of(),
                notes,
                cells.data());
    }

    private List<Cell> heads(TrendBound kind) {
        List<Cell> heads = new ArrayList<>(List.of(Cell.of("")));
        List<Double> grid = kind.grid(index);
        for (int i = 0; i < width; i++) {
            heads.add(Cell.of(i < grid.size() ? kind.bound() + "\u00a0=\u00a0" + NumberText.brief(grid.get(i)) : ""));
        }
        heads.add(Cell.of(kind.bound()));
        return heads;
    }

    private List<Row> rows(TrendBound kind, Set<EstimatorSpec> shown) {
        List<Row> rows = new ArrayList<>();
        String time = Noun.ofTime(index.panelSpec(outcome).time().value()).one();
        for (EstimatorSpec estimator : index.all(outcome)) {
            String even = EvenRun.of(index, outcome, estimator).estimator();
            if (!cells.all(outcome, even, kind.sensitivity()).isEmpty()
                    || !cells.all(outcome, even, kind.breakdown()).isEmpty()) {
                shown.add(estimator);
                for (String target : TARGETS) {
                    String effect = target.equals("first") ? "First " + time : "Average";
                    rows.add(
                            new Row(effect + ", " + index.label(estimator), false, row(estimator, even, kind, target)));
                }
            }
        }
        return rows;
    }

    private List<Cell> row(EstimatorSpec estimator, String even, TrendBound kind, String target) {
        String name = index.label(estimator);
        String label = outcome.label() + ", " + (target.equals("first") ? "first period" : "average");
        List<Cell> row = new ArrayList<>();
        row.add(cells.interval(
                cells.look(outcome, even, "sensitivity_original:" + target, label + ", usual interval", name)));
        TreeMap<Double, ResultRow> found = byBound(even, kind, target);
        for (double bound : kind.grid(index)) {
            ResultRow each = found.get(bound);
            String at = label + ", " + kind.words() + ", bound " + NumberText.brief(bound);
            row.add(each == null ? Cell.none("not estimated") : cells.interval(cells.look(each, at, name)));
        }
        while (row.size() < width + 1) {
            row.add(Cell.of(""));
        }
        row.add(breakdown(cells.look(
                outcome,
                even,
                Term.Diagnostic.of(kind.breakdown(), target).text(),
                label + ", " + kind.words() + ", breakdown",
                name)));
        return row;
    }

    private TreeMap<Double, ResultRow> byBound(String even, TrendBound kind, String target) {
        TreeMap<Double, ResultRow> found = new TreeMap<>();
        for (ResultRow row : cells.all(outcome, even, kind.sensitivity())) {
            if (row.about().size() == 2 && row.about().get(0).equals(target)) {
                found.put(Double.valueOf(row.about().get(1)), row);
            }
        }
        return found;
    }

    /** The value at which zero enters the interval; one beyond where anybody looked is printed as that. */
    private Cell breakdown(Value value) {
        return BeyondSearch.is(value) ? Cell.of(((Value.NotIdentified) value).reason()) : cells.number(value);
    }

    /** What the bound on relative magnitudes leaves of the average effect of the main estimator. */
    private String finding() {
        EstimatorSpec headline = index.headline(outcome);
        String even = EvenRun.of(index, outcome, headline).estimator();
        ResultRow row = cells.all(outcome, even, TrendBound.RELATIVE.breakdown()).stream()
                .filter(each -> each.about().equals(List.of("average")))
                .findFirst()
                .orElse(null);
        String average = outcome.label() + ": the interval of the average effect ";
        if (row != null && BeyondSearch.is(row.value())) {
            return average + "keeps clear of zero whatever bound was tried";
        }
        if (row == null || !(row.value() instanceof Value.Plain plain)) {
            return outcome.label() + ": no bound could be worked out";
        }
        return plain.value() > 0
                ? average + "keeps clear of zero while trends part by less than " + NumberText.page(plain.value(), 2)
                        + " times the largest change before the start"
                : average + "includes zero even if trends stay parallel";
    }

    private List<String> notes(Set<EstimatorSpec> shown) {
        List<String> notes = new ArrayList<>();
        String level = shown.isEmpty() ? "" : " " + index.levels(List.copyOf(shown)) + " intervals.";
        notes.add(
                "Relative magnitudes, M\u0304: how large a change of the difference in trends after the start may be, as a multiple of the"
                        + " largest change from one period to the next before it; 1 allows as much as was seen. Smoothness, M: how"
                        + " much the slope of that difference may change from one period to the next, in the units of the"
                        + " outcome; 0 allows a straight line. Breakdown: the bound from which on the interval includes zero;"
                        + " 0 where the interval that allows for nothing already does, which for M is not the usual one but that"
                        + " around a straight line drawn on from before the start. After Rambachan and Roth (2023)."
                        + level);
        return notes;
    }
}
