package org.didactic.report.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.didactic.estimate.Value;
import org.didactic.report.table.Table.Cell;
import org.didactic.report.table.Table.Column;
import org.didactic.report.table.Table.Group;
import org.didactic.report.table.Table.Row;
import org.didactic.report.wording.StudyIndex;
import org.didactic.result.Stars;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.didactic.spec.VariantSpec;
import org.jspecify.annotations.Nullable;

/** What a referee would try: the main result, then each declared variant, a column per outcome. */
final class VariantsTable {
    /** So many outcomes leave room for an interval beside each estimate. */
    private static final int WIDE = 2;

    private final StudyIndex index;
    private final AppendixCells cells;
    private final RunFinder runs;
    private final boolean wide;

    private VariantsTable(StudyIndex index) {
        this.index = index;
        this.cells = new AppendixCells(index);
        this.runs = new RunFinder(index);
        this.wide = index.outcomes().size() <= WIDE;
    }

    static Table of(StudyIndex index) {
        return new VariantsTable(index).build();
    }

    private Table build() {
        List<Column> columns = new ArrayList<>(List.of(Column.text("Choice")));
        List<Group> groups = new ArrayList<>();
        for (OutcomeSpec outcome : index.outcomes()) {
            columns.add(Column.number(wide ? "Estimate (SE)" : outcome.label()));
            if (wide) {
                columns.add(Column.number(index.level(index.headline(outcome)) + " interval"));
                groups.add(new Group(outcome.label(), 2));
            }
        }
        List<Row> body = new ArrayList<>();
        body.add(new Row("As in the main tables", true, row("", null)));
        for (VariantSpec each : index.analysis().robustness().variants()) {
            body.add(new Row(each.label(), false, row("@" + each.id(), each)));
        }
        List<EstimatorSpec> headlines =
                index.outcomes().stream().map(index::headline).distinct().toList();
        remember(headlines);
        List<String> notes = new ArrayList<>();
        notes.add((wide
                        ? ""
                        : "Estimate with its standard error in brackets; intervals, and the other estimators, stand in the"
                                + " data file of this table. ")
                + "Each row changes one choice and leaves all others as they are."
                + (index.analysis().report().stars() ? " " + Stars.LEGEND : ""));
        if (body.stream()
                .anyMatch(row ->
                        row.cells().stream().anyMatch(cell -> cell.aside().startsWith("not made")))) {
            notes.add("A dash: the choice is not declared for that outcome, or cannot be made for its estimator.");
        }
        notes.addAll(ofRuns());
        notes.addAll(cells.gaps());
        return new Table(
                "",
                finding(),
                "Average effects in the units of each outcome, "
                        + String.join(", ", headlines.stream().map(index::label).toList()),
                groups,
                columns,
                body,
                List.of(),
                notes,
                cells.data());
    }

    private List<Cell> row(String run, @Nullable VariantSpec variant) {
        List<Cell> row = new ArrayList<>();
        for (OutcomeSpec outcome : index.outcomes()) {
            String missing = variant == null ? "" : missing(outcome, run, variant);
            if (!missing.isEmpty()) {
                row.add(Cell.none(missing));
                if (wide) {
                    row.add(Cell.none(missing));
                }
                continue;
            }
            Value value = look(outcome, index.headline(outcome), run, variant);
            row.add(cells.estimate(value));
            if (wide) {
                row.add(cells.interval(value));
            }
        }
        return row;
    }

    /** Why there is no run of a variant; empty where there is one. */
    private String missing(OutcomeSpec outcome, String run, VariantSpec variant) {
        return !variant.concerns(outcome)
                ? "not made for this outcome"
                : runs.has(outcome, index.headline(outcome).id() + run)
                        ? ""
                        : "not made for " + index.label(index.headline(outcome));
    }

    /** What must be known of single runs and not of the main estimation already. */
    private List<String> ofRuns() {
        Map<String, Set<String>> notes = new LinkedHashMap<>();
        for (VariantSpec each : index.analysis().robustness().variants()) {
            for (OutcomeSpec outcome : index.outcomes()) {
                EstimatorSpec headline = index.headline(outcome);
                String run = headline.id() + "@" + each.id();
                if (runs.has(outcome, run)) {
                    List<String> known = index.estimation(outcome, headline).notes();
                    runs.of(outcome, run).notes().stream()
                            .filter(note -> !known.contains(note))
                            .forEach(note -> notes.computeIfAbsent(
                                            each.label() + ": " + note, key -> new LinkedHashSet<>())
                                    .add(outcome.label()));
                }
            }
        }
        int outcomes = index.outcomes().size();
        List<String> lines = new ArrayList<>();
        notes.forEach(
                (note, of) -> lines.add(of.size() == outcomes ? note : note + " (" + String.join(", ", of) + ")"));
        return lines;
    }

    private Value look(OutcomeSpec outcome, EstimatorSpec estimator, String run, @Nullable VariantSpec variant) {
        String label = variant == null ? "As in the main tables" : variant.label();
        return cells.look(outcome, estimator.id() + run, "att", outcome.label() + ", " + label, index.label(estimator));
    }

    /** Takes the other estimators into the data file. */
    private void remember(List<EstimatorSpec> headlines) {
        for (OutcomeSpec outcome : index.outcomes()) {
            for (EstimatorSpec estimator : index.all(outcome)) {
                if (!headlines.contains(estimator)) {
                    for (VariantSpec each : index.analysis().robustness().variants()) {
                        cells.remember(
                                outcome,
                                estimator.id() + "@" + each.id(),
                                "att",
                                outcome.label() + ", " + each.label(),
                                index.label(estimator));
                    }
                }
            }
        }
    }

    private String finding() {
        Ranges ranges = new Ranges(index);
        List<String> parts = new ArrayList<>();
        for (OutcomeSpec outcome : index.outcomes()) {
            List<String> runs = index.analysis().robustness().variants().stream()
                    .map(each -> index.headline(outcome).id() + "@" + each.id())
                    .toList();
            String between = ranges.between(outcome, runs);
            int estimated = ranges.estimated(outcome, runs);
            if (between != null) {
                parts.add(between + " with " + (estimated == 1 ? "one other choice" : estimated + " other choices")
                        + " (" + outcome.label() + ")");
            }
        }
        return parts.isEmpty()
                ? "No other choice leaves enough to estimate an average effect"
                : "The average effect lies " + String.join(", ", parts);
    }
}
