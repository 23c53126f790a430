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
    private static final String HOLM = "holm";
    private static final String ROMANO_WOLF = "romano_wolf";

    private SeveralOutcomesTable() {}

    static Table of(StudyIndex index) {
        AppendixCells cells = new AppendixCells(index);
        List<EstimatorSpec> estimators = index.analysis().estimators().stream()
                .filter(each ->
                        index.outcomes().stream().anyMatch(outcome -> adjusted(index, outcome, each, HOLM) != null))
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
                row.add(cells.probability(look(cells, outcome, run, HOLM, "Holm", name)));
                row.add(cells.probability(look(cells, outcome, run, ROMANO_WOLF, "Romano\u2013Wolf", name)));
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

    private static @Nullable ResultRow adjusted(
            StudyIndex index, OutcomeSpec outcome, EstimatorSpec estimator, String term) {
        return index.study().results().find(ResultRow.id(outcome.id().value(), estimator.id() + "@outcomes", term));
    }

    /** The outcomes whose average effect has an adjusted p, and those of them where it is small. */
    private record Adjusted(int known, List<String> below) {
        static Adjusted of(StudyIndex index, String term) {
            List<String> below = new ArrayList<>();
            int known = 0;
            for (OutcomeSpec outcome : index.outcomes()) {
                ResultRow row = adjusted(index, outcome, index.headline(outcome), term);
                Double p = row == null ? null : ValueFigures.of(row.value()).p();
                known += p == null ? 0 : 1;
                if (p != null && p < LEVEL) {
                    below.add(outcome.label());
                }
            }
            return new Adjusted(known, List.copyOf(below));
        }

        String text() {
            int last = below.size() - 1;
            return below.isEmpty()
                    ? "none"
                    : below.size() == known && known > 1
                            ? "all"
                            : last == 0
                                    ? below.get(0)
                                    : String.join(", ", below.subList(0, last)) + " and " + below.get(last);
        }
    }

    private static String finding(StudyIndex index) {
        if (index.outcomes().size() == 1) {
            return "With a single outcome there is nothing to adjust for";
        }
        Adjusted holm = Adjusted.of(index, HOLM);
        Adjusted bootstrap = Adjusted.of(index, ROMANO_WOLF);
        int known = Math.max(holm.known(), bootstrap.known());
        if (known == 0) {
            return "No p-value could be adjusted for the number of outcomes";
        }
        String lead = "Adjusted for " + NumberText.count(known) + (known == 1 ? " outcome" : " outcomes")
                + ", the p of the average effect is below 0.05 for ";
        if (bootstrap.known() == 0 || holm.known() == 0) {
            return lead + (holm.known() == 0 ? bootstrap : holm).text() + " after "
                    + (holm.known() == 0 ? "Romano and Wolf" : "Holm");
        }
        return holm.text().equals(bootstrap.text())
                ? lead + holm.text() + ", after Holm as after Romano and Wolf"
                : lead + holm.text() + " after Holm, for " + bootstrap.text() + " after Romano and Wolf";
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
                + String.join(", ", headlines) + ".";
    }
}
