package org.didactic.report.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.report.table.Table.Cell;
import org.didactic.report.table.Table.Column;
import org.didactic.report.table.Table.Row;
import org.didactic.report.wording.StudyIndex;
import org.didactic.result.ResultRow;
import org.didactic.result.Stars;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;

/** The effects on each cohort in each period: a column per cohort, a row per event time or bin. */
public final class CellsTable {
    private static final Cell NOT_SEEN = new Cell("\u2014", "", 1, "not seen");

    private CellsTable() {}

    /** Returns the table, without a label. */
    public static Table of(StudyIndex index, OutcomeSpec outcome, EstimatorSpec estimator) {
        Map<Integer, Map<Integer, TermEstimate>> byPeriod = new TreeMap<>();
        TreeSet<Integer> cohorts = new TreeSet<>();
        List<List<String>> data = new ArrayList<>();
        data.add(ResultData.HEAD);
        for (TermEstimate each : index.estimation(outcome, estimator).estimates()) {
            if (each.term() instanceof Term.Cell cell) {
                cohorts.add(cell.start());
                byPeriod.computeIfAbsent(cell.key(), key -> new LinkedHashMap<>())
                        .put(cell.start(), each);
                ResultRow row = index.find(outcome, estimator, cell.text());
                if (row != null) {
                    String label = "Cohort " + cell.start() + ", "
                            + index.periods(outcome, estimator).inline(cell.key());
                    data.add(ResultData.row(row, label, index.label(estimator)));
                }
            }
        }
        List<Column> columns = new ArrayList<>(List.of(Column.text("Period")));
        cohorts.forEach(each -> columns.add(Column.number("Cohort " + each)));
        return new Table(
                "",
                outcome.label() + ", " + index.label(estimator) + ": the effect on each cohort in each period",
                cohorts.isEmpty() ? "No cohort has an effect" : "Estimate (SE); cohorts are named by their start",
                List.of(),
                columns,
                body(index, outcome, estimator, byPeriod, cohorts),
                List.of(),
                notes(index, outcome, estimator),
                List.copyOf(data));
    }

    private static List<Row> body(
            StudyIndex index,
            OutcomeSpec outcome,
            EstimatorSpec estimator,
            Map<Integer, Map<Integer, TermEstimate>> byPeriod,
            TreeSet<Integer> cohorts) {
        EffectCells cells = new EffectCells(
                index.analysis().report().digits(), index.analysis().report().stars());
        List<Row> body = new ArrayList<>();
        byPeriod.forEach((key, found) -> {
            List<Cell> row = new ArrayList<>();
            for (int cohort : cohorts) {
                TermEstimate each = found.get(cohort);
                row.add(each == null ? NOT_SEEN : cells.of(each.value()).get(0));
            }
            body.add(new Row(index.periods(outcome, estimator).row(key), false, row));
        });
        return body;
    }

    private static List<String> notes(StudyIndex index, OutcomeSpec outcome, EstimatorSpec estimator) {
        StringBuilder note = new StringBuilder();
        for (int key : index.periodKeys(outcome, estimator)) {
            if (index.isReference(outcome, estimator, key)) {
                note.append("Effects are measured against ")
                        .append(index.periods(outcome, estimator).inline(key))
                        .append(". ");
            }
        }
        String before = EffectNotes.before(estimator);
        note.append(before.isEmpty() ? "" : before + " ");
        note.append("A dash: the cohort is not seen then, or its effect is not identified.");
        if (index.analysis().report().stars()) {
            note.append(' ').append(Stars.LEGEND);
        }
        return List.of(note.toString());
    }
}
