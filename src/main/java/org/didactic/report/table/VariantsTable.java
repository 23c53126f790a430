package org.didactic.report.table;

import java.util.ArrayList;
import java.util.List;
import org.didactic.estimate.Value;
import org.didactic.report.table.Table.Cell;
import org.didactic.report.table.Table.Column;
import org.didactic.report.table.Table.Group;
import org.didactic.report.table.Table.Row;
import org.didactic.report.wording.Stars;
import org.didactic.report.wording.StudyIndex;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.didactic.spec.VariantSpec;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/** What a referee would try: the main result, then each declared variant, a column per outcome. */
final class VariantsTable {
    /** So many outcomes leave room for an interval beside each estimate. */
    private static final int WIDE = 2;

    private final StudyIndex index;
    private final AppendixCells cells;
    private final boolean wide;

    private VariantsTable(StudyIndex index) {
        this.index = index;
        this.cells = new AppendixCells(index);
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
            if (variant != null && !variant.concerns(outcome)) {
                row.add(Cell.none("not asked for this outcome"));
                if (wide) {
                    row.add(Cell.none("not asked for this outcome"));
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
        List<VariantSpec> variants = index.analysis().robustness().variants();
        List<String> ranges = new ArrayList<>();
        for (OutcomeSpec outcome : index.outcomes()) {
            String between = new Ranges(index)
                    .between(
                            outcome,
                            variants.stream()
                                    .map(each -> index.headline(outcome).id() + "@" + each.id())
                                    .toList());
            if (between != null) {
                ranges.add(between + " (" + outcome.label() + ")");
            }
        }
        String count = variants.size() == 1 ? "one other choice" : NumberText.count(variants.size()) + " other choices";
        return ranges.isEmpty()
                ? "No other choice leaves enough to estimate an average effect"
                : "With " + count + " the average effect lies " + String.join(", ", ranges);
    }
}
