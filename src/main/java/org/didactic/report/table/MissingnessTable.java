package org.didactic.report.table;

import java.util.ArrayList;
import java.util.List;
import org.didactic.estimate.Value;
import org.didactic.report.table.Table.Cell;
import org.didactic.report.table.Table.Column;
import org.didactic.report.table.Table.Row;
import org.didactic.report.wording.StudyIndex;
import org.didactic.report.wording.Verdict;
import org.didactic.result.ResultRow;
import org.didactic.result.Stars;
import org.didactic.spec.OutcomeSpec;
import org.didactic.text.NumberText;

/** Whether a missing outcome goes with treatment, which would select the rows that are seen. */
final class MissingnessTable {
    private static final String SELECTION = "selection";
    private static final String TERM = "missing";

    private MissingnessTable() {}

    static Table of(StudyIndex index) {
        AppendixCells cells = new AppendixCells(index);
        List<Row> body = new ArrayList<>();
        List<String> more = new ArrayList<>();
        List<String> less = new ArrayList<>();
        int tested = 0;
        for (OutcomeSpec outcome : index.outcomes()) {
            Value value = cells.look(outcome, SELECTION, TERM, outcome.label(), "");
            ResultRow row = index.study().results().find(outcome.id() + "." + SELECTION + "." + TERM);
            Cell rows = row == null ? Cell.none("not estimated") : Cell.of(NumberText.count(row.observations()));
            List<Cell> line = new ArrayList<>(cells.effect(value));
            line.add(cells.probability(value));
            line.add(rows);
            body.add(new Row(outcome.label(), false, line));
            Verdict.Direction direction = Verdict.direction(value);
            tested += direction == Verdict.Direction.NOT_ESTIMATED ? 0 : 1;
            if (direction == Verdict.Direction.ROSE) {
                more.add(outcome.label());
            } else if (direction == Verdict.Direction.FELL) {
                less.add(outcome.label());
            }
        }
        List<String> notes = new ArrayList<>();
        notes.add("Regression of whether the outcome is missing, 0 or 1, on treatment with unit and period effects,"
                + " clustered as the analysis is. An estimate of 0.01: one row more in a hundred is missing after the"
                + " start than it would be otherwise. " + index.level(SELECTION) + " intervals."
                + (index.analysis().report().stars() ? " " + Stars.LEGEND : ""));
        notes.addAll(cells.gaps());
        return new Table(
                "",
                finding(tested, more, less),
                "Difference in the share of rows without the outcome",
                List.of(),
                List.of(
                        Column.text("Outcome"),
                        Column.number("Estimate (SE)"),
                        Column.number("lower"),
                        Column.number("upper"),
                        Column.number("p"),
                        Column.number("Rows")),
                body,
                List.of(),
                notes,
                cells.data());
    }

    private static String finding(int tested, List<String> more, List<String> less) {
        if (tested == 0) {
            return "No outcome has missing values to compare";
        }
        List<String> parts = new ArrayList<>();
        if (!more.isEmpty()) {
            parts.add("more often missing after the start: " + String.join(", ", more));
        }
        if (!less.isEmpty()) {
            parts.add("less often missing after the start: " + String.join(", ", less));
        }
        return parts.isEmpty()
                ? "No outcome is clearly more or less often missing after the start"
                : StudyIndex.capital(String.join("; ", parts));
    }
}
