package org.didactic.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.didactic.estimate.Term;
import org.didactic.estimate.Value;
import org.didactic.report.table.Table.Cell;
import org.didactic.report.table.Table.Column;
import org.didactic.report.table.Table.Group;
import org.didactic.report.table.Table.Row;
import org.didactic.report.wording.Noun;
import org.didactic.report.wording.StudyIndex;
import org.didactic.result.Stars;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.didactic.text.NumberText;

/** An outcome on narrower samples around the start: a group of columns per window, a block of rows per estimator. */
final class WindowsTable {
    private static final int WIDTH = 3;
    private static final Value OUTSIDE = new Value.NotIdentified("outside the window");

    private final StudyIndex index;
    private final OutcomeSpec outcome;
    private final List<Integer> windows;
    private final List<EstimatorSpec> estimators;
    private final AppendixCells cells;
    private final RunFinder runs;

    private WindowsTable(StudyIndex index, OutcomeSpec outcome) {
        this.index = index;
        this.outcome = outcome;
        this.windows = index.analysis().robustness().windows();
        this.cells = new AppendixCells(index);
        this.runs = new RunFinder(index);
        this.estimators = index.estimators(outcome).stream()
                .filter(each -> windows.stream().anyMatch(window -> runs.has(outcome, run(each, window))))
                .toList();
    }

    static Table of(StudyIndex index, OutcomeSpec outcome) {
        return new WindowsTable(index, outcome).build();
    }

    private static String run(EstimatorSpec estimator, int window) {
        return estimator.id() + "@window" + window;
    }

    private Table build() {
        List<Column> columns = new ArrayList<>(List.of(Column.text("Parameter")));
        List<Group> groups = new ArrayList<>();
        for (int window : windows) {
            groups.add(new Group(span(window), WIDTH));
            columns.addAll(List.of(Column.number("Estimate (SE)"), Column.number("lower"), Column.number("upper")));
        }
        List<Row> body = new ArrayList<>();
        for (EstimatorSpec estimator : estimators) {
            if (estimators.size() > 1) {
                body.add(Row.opening(index.label(estimator), List.of()));
            }
            body.addAll(rows(estimator));
        }
        String only = estimators.size() == 1 ? ", " + index.label(estimators.get(0)) : "";
        List<String> notes = new ArrayList<>();
        notes.add("Only rows of treated units inside the window enter, and those of units never treated. Where a window"
                + " cuts a row of several "
                + Noun.ofTime(index.panelSpec(outcome).time().value()).many()
                + ", those inside it stand for the row. " + index.levels(index.estimators(outcome)) + " intervals."
                + (index.analysis().report().stars() ? " " + Stars.LEGEND : ""));
        estimators.forEach(each -> uncut(each, notes));
        notes.addAll(cells.gaps());
        return new Table(
                "",
                outcome.label() + ": " + finding(),
                (outcome.unit().isEmpty() ? outcome.label() : outcome.label() + ", " + outcome.unit()) + only,
                groups,
                columns,
                body,
                List.of(),
                notes,
                cells.data());
    }

    /** The finding tells of the headline, or of the last estimator with windows where the headline has none. */
    private String finding() {
        if (estimators.isEmpty()) {
            return "no window was made"
                    + (index.estimators(outcome).stream().allMatch(WindowsTable::isGroupTime)
                            ? ", as group-time effects compare two periods at a time anyhow"
                            : "");
        }
        EstimatorSpec headline = index.headline(outcome);
        EstimatorSpec told = estimators.contains(headline) ? headline : estimators.get(estimators.size() - 1);
        List<String> narrower = windows.stream()
                .filter(window -> cuts(told, window))
                .map(window -> run(told, window))
                .toList();
        String name = " (" + index.label(told)
                + (told.equals(headline) ? "" : "; " + index.label(headline) + " has no windows") + ")";
        if (narrower.isEmpty()) {
            return "no window leaves out a row" + name;
        }
        String between = new Ranges(index).between(outcome, narrower);
        return between == null
                ? "no narrower window leaves enough to estimate the average effect" + name
                : (narrower.size() == 1 ? "a narrower window leaves" : "narrower windows leave")
                        + " the average effect " + between + name;
    }

    private static boolean isGroupTime(EstimatorSpec estimator) {
        return estimator instanceof EstimatorSpec.CallawaySantAnna;
    }

    private boolean cuts(EstimatorSpec estimator, int window) {
        String run = run(estimator, window);
        return runs.has(outcome, run)
                && runs.of(outcome, run).sample().rows().size()
                        < index.estimation(outcome, estimator).sample().rows().size();
    }

    private void uncut(EstimatorSpec estimator, List<String> notes) {
        List<String> whole = windows.stream()
                .filter(window -> runs.has(outcome, run(estimator, window)) && !cuts(estimator, window))
                .map(this::span)
                .toList();
        if (!whole.isEmpty()) {
            notes.add(index.label(estimator) + ", " + String.join(", ", whole)
                    + ": no row lies outside, so that these are the numbers of the main tables.");
        }
    }

    private String span(int window) {
        return StudyIndex.capital(
                        Noun.ofTime(index.panelSpec(outcome).time().value()).many()) + " "
                + NumberText.withMinus(Integer.toString(-window)) + " to " + (window - 1);
    }

    private List<Row> rows(EstimatorSpec estimator) {
        List<Row> rows = new ArrayList<>();
        rows.add(row(estimator, "att", "Average effect (ATT)"));
        TreeSet<Integer> keys = new TreeSet<>();
        windows.forEach(window -> keys.addAll(runs.periods(outcome, run(estimator, window))));
        for (int key : keys) {
            rows.add(row(
                    estimator,
                    new Term.Period(key).text(),
                    index.periods(outcome, estimator).row(key)));
        }
        rows.add(new Row("Observations", false, across(estimator, "n")));
        if (windows.stream().anyMatch(window -> runs.find(outcome, run(estimator, window), "r2") != null)) {
            rows.add(new Row("R\u00b2", false, across(estimator, "r2")));
        }
        return rows;
    }

    private Row row(EstimatorSpec estimator, String term, String label) {
        List<Cell> row = new ArrayList<>();
        for (int window : windows) {
            boolean there = runs.find(outcome, run(estimator, window), term) != null;
            String name = index.label(estimator) + ", " + span(window);
            row.addAll(cells.effect(there ? cells.look(outcome, run(estimator, window), term, label, name) : OUTSIDE));
        }
        return new Row(label, term.equals("att"), row);
    }

    private List<Cell> across(EstimatorSpec estimator, String term) {
        List<Cell> row = new ArrayList<>();
        for (int window : windows) {
            var found = runs.find(outcome, run(estimator, window), term);
            if (term.equals("n") && runs.has(outcome, run(estimator, window))) {
                int rows =
                        runs.of(outcome, run(estimator, window)).sample().rows().size();
                row.add(Cell.across(NumberText.count(rows), WIDTH));
            } else if (found != null && found.value() instanceof Value.Plain plain) {
                row.add(Cell.across(NumberText.fixed(plain.value(), 3), WIDTH));
            } else {
                row.add(Cell.none("not reported", WIDTH));
            }
        }
        return row;
    }
}
