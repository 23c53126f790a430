package org.didactic.report.table;

import java.util.ArrayList;
import java.util.List;
import org.didactic.estimate.Value;
import org.didactic.report.table.Table.Cell;
import org.didactic.report.table.Table.Column;
import org.didactic.report.table.Table.Group;
import org.didactic.report.table.Table.Row;
import org.didactic.report.wording.StudyIndex;
import org.didactic.result.ResultRow;
import org.didactic.result.ValueFigures;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/** P-values of the average effects as they are and adjusted for the number of outcomes, a group of columns per estimator. */
final class SeveralOutcomesTable {
    private static final double LEVEL = 0.05;

    private SeveralOutcomesTable() {}

    static Table of(StudyIndex index) {
        AppendixCells cells = new AppendixCells(index);
        List<EstimatorSpec> estimators = index.analysis().estimators().stream()
                .filter(each -> index.outcomes().stream().anyMatch(outcome -> adjusted(index, outcome, each) != null))
                .toList();
        List<Column> columns = new ArrayList<>(List.of(Column.text("Outcome")));
        List<Group> groups = new ArrayList<>();
        for (EstimatorSpec each : estimators) {
            groups.add(new Group(index.label(each), 3));
            columns.addAll(List.of(Column.number("p"), Column.number("Holm"), Column.number("Romano\u2013Wolf")));
        }
        List<Row> body = new ArrayList<>();
        for (OutcomeSpec outcome : index.outcomes()) {
            List<Cell> row = new ArrayList<>();
            for (EstimatorSpec each : estimators) {
                String name = index.label(each);
                String run = each.id() + "@outcomes";
                row.add(cells.probability(look(cells, outcome, each.id().value(), "att", "p", name)));
                row.add(cells.probability(look(cells, outcome, run, "holm", "Holm", name)));
                row.add(cells.probability(look(cells, outcome, run, "romano_wolf", "Romano\u2013Wolf", name)));
            }
            body.add(new Row(outcome.label(), false, row));
        }
        List<String> notes = new ArrayList<>(List.of(note(index)));
        notes.addAll(cells.gaps());
        return new Table(
                "",
                finding(index),
                "P-values of the average effects",
                groups,
                columns,
                body,
                List.of(),
                notes,
                cells.data());
    }

    private static Value look(
            AppendixCells cells, OutcomeSpec outcome, String id, String term, String label, String name) {
        return cells.look(outcome, id, term, outcome.label() + ", " + label, name);
    }

    private static @Nullable ResultRow adjusted(StudyIndex index, OutcomeSpec outcome, EstimatorSpec estimator) {
        return index.study()
                .results()
                .find(ResultRow.id(outcome.id().value(), estimator.id() + "@outcomes", "romano_wolf"));
    }

    private static String finding(StudyIndex index) {
        List<String> below = new ArrayList<>();
        int adjusted = 0;
        for (OutcomeSpec outcome : index.outcomes()) {
            ResultRow row = adjusted(index, outcome, index.headline(outcome));
            Double p = row == null ? null : ValueFigures.of(row.value()).p();
            adjusted += p == null ? 0 : 1;
            if (p != null && p < LEVEL) {
                below.add(outcome.label());
            }
        }
        if (adjusted == 0) {
            return "No p-value could be adjusted for the number of outcomes";
        }
        return "Adjusted for " + NumberText.count(adjusted) + (adjusted == 1 ? " outcome" : " outcomes")
                + ", the p of the average effect is below 0.05 for "
                + (below.isEmpty()
                        ? "none"
                        : below.size() == adjusted && adjusted > 1 ? "all" : String.join(", ", below));
    }

    private static String note(StudyIndex index) {
        var asked = index.analysis().robustness().severalOutcomes();
        String draws =
                asked == null ? "" : ", from " + NumberText.count(asked.draws()) + " draws with seed " + asked.seed();
        List<String> headlines = index.outcomes().stream()
                .map(each -> index.label(index.headline(each)))
                .distinct()
                .toList();
        return "With several outcomes one of them may seem affected by chance. Holm\u2019s adjustment takes them as they"
                + " come; Romano and Wolf\u2019s also uses that they move together" + draws
                + "; with few treated clusters that bootstrap rejects too seldom, most of all where few of them carry the"
                + " estimate. The finding above is that of "
                + String.join(", ", headlines) + " after Romano and Wolf.";
    }
}
