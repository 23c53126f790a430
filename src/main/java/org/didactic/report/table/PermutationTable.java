package org.didactic.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.didactic.estimate.Value;
import org.didactic.report.table.OutcomeRows.Line;
import org.didactic.report.table.Table.Cell;
import org.didactic.report.table.Table.Column;
import org.didactic.report.wording.StudyIndex;
import org.didactic.result.ResultRow;
import org.didactic.result.ValueFigures;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.didactic.spec.Randomisation;
import org.didactic.text.NumberText;

/** Starts that change places among units: how often chance alone gives one as far from zero. */
final class PermutationTable {
    private static final double LEVEL = 0.05;

    private PermutationTable() {}

    static Table of(StudyIndex index) {
        AppendixCells cells = new AppendixCells(index);
        List<Line> lines = new ArrayList<>();
        List<String> seldom = new ArrayList<>();
        int compared = 0;
        for (OutcomeSpec outcome : index.outcomes()) {
            for (EstimatorSpec estimator : index.all(outcome)) {
                String run = estimator.id() + "@space";
                ResultRow row =
                        index.study().results().find(ResultRow.id(outcome.id().value(), run, "att"));
                if (row == null) {
                    continue;
                }
                String name = index.label(estimator);
                Value main = cells.look(outcome, estimator.id().value(), "att", outcome.label(), name);
                Value permuted = cells.look(row, outcome.label() + ", starts permuted", name);
                Double p = ValueFigures.of(permuted).p();
                if (p != null && estimator.equals(index.headline(outcome))) {
                    compared++;
                    if (p < LEVEL) {
                        seldom.add(outcome.label());
                    }
                }
                List<Cell> line = new ArrayList<>(
                        List.of(cells.estimate(main), cells.probability(main), cells.probability(permuted)));
                lines.add(new Line(outcome, estimator, line));
            }
        }
        List<String> notes = new ArrayList<>(List.of(note(index)));
        notes.addAll(cells.gaps());
        return new Table(
                "",
                finding(index, seldom, compared),
                "Average effects in the units of each outcome" + OutcomeRows.subject(index, lines),
                List.of(),
                List.of(
                        Column.text(OutcomeRows.head(lines)),
                        Column.number("Estimate (SE)"),
                        Column.number("p, analytic"),
                        Column.number("p, permuted starts")),
                OutcomeRows.of(index, lines),
                List.of(),
                notes,
                cells.data());
    }

    private static String finding(StudyIndex index, List<String> seldom, int compared) {
        if (compared == 0) {
            return "No average effect could be compared with those of permuted starts";
        }
        String headlines = index.outcomes().stream()
                .map(each -> index.label(index.headline(each)))
                .distinct()
                .collect(Collectors.joining(", "));
        boolean t = comparesT(index);
        return seldom.isEmpty()
                ? "Starts given to other units at random often bring "
                        + (t ? "a t as large as that found" : "an average effect as large as that found") + " ("
                        + headlines + ")"
                : "Fewer than one random assignment of starts in twenty brings "
                        + (t ? "a t" : "an average effect") + " as large as that of "
                        + (seldom.size() == compared && compared > 1 ? "every outcome" : String.join(", ", seldom))
                        + " (" + headlines + ")";
    }

    private static boolean comparesT(StudyIndex index) {
        Randomisation asked = index.analysis().robustness().permutation();
        return asked != null && asked.statistic() == Randomisation.Statistic.T;
    }

    private static String note(StudyIndex index) {
        Randomisation asked = index.analysis().robustness().permutation();
        String draws = asked == null
                ? ""
                : ", " + NumberText.count(asked.draws()) + " times from seed " + asked.seed()
                        + (asked.strata() == null
                                ? ""
                                : ", within " + index.label(asked.strata().value()));
        String statistic = comparesT(index) ? "t (estimate over its standard error)" : "estimate";
        return "All starts are dealt out anew among the units" + draws
                + ". The permuted p is the share of these in which"
                + " the " + statistic
                + " is at least as far from zero as that of the true starts, which count as one of"
                + " them. It asks whether any unit is affected at all, and needs no cluster to be large in number.";
    }
}
