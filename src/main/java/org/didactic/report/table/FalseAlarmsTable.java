package org.didactic.report.table;

import java.util.ArrayList;
import java.util.List;
import org.didactic.diagnose.alarm.FalseAlarmRates;
import org.didactic.estimate.Value;
import org.didactic.report.table.Table.Cell;
import org.didactic.report.table.Table.Column;
import org.didactic.report.table.Table.Group;
import org.didactic.report.table.Table.Row;
import org.didactic.report.wording.FalseAlarm;
import org.didactic.report.wording.FalseAlarmWords;
import org.didactic.report.wording.StudyIndex;
import org.didactic.result.ValueFigures;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.FalseAlarms.Reference;
import org.didactic.spec.OutcomeSpec;
import org.didactic.text.NumberText;

/** The share of false alarms with its interval, a row for each outcome and estimator, a group of columns per covariance. */
final class FalseAlarmsTable {
    private FalseAlarmsTable() {}

    static Table of(StudyIndex index) {
        AppendixCells cells = new AppendixCells(index);
        List<Reference> references = FalseAlarm.references(index);
        List<Column> columns = new ArrayList<>(List.of(Column.text("Outcome and estimator")));
        List<Group> groups = new ArrayList<>();
        for (Reference each : references) {
            groups.add(new Group(FalseAlarmWords.heading(each), 2));
            columns.addAll(List.of(Column.number("of 100 draws"), Column.number("interval")));
        }
        List<Row> body = new ArrayList<>();
        for (OutcomeSpec outcome : index.outcomes()) {
            for (EstimatorSpec estimator : index.estimators(outcome)) {
                body.add(row(index, cells, references, outcome, estimator));
            }
        }
        FalseAlarmWords words = FalseAlarmWords.of(index);
        List<String> notes = new ArrayList<>(List.of(words.note()));
        notes.addAll(cells.gaps());
        return new Table("", words.finding(), "False alarms", groups, columns, body, List.of(), notes, cells.data());
    }

    private static Row row(
            StudyIndex index,
            AppendixCells cells,
            List<Reference> references,
            OutcomeSpec outcome,
            EstimatorSpec estimator) {
        String name = index.label(estimator);
        String run = estimator.id() + FalseAlarmRates.RUN;
        List<Cell> row = new ArrayList<>();
        for (Reference each : references) {
            String label = outcome.label() + ", " + FalseAlarmWords.heading(each);
            Value rate = cells.look(outcome, run, "rate:" + each.word(), label, name);
            cells.remember(outcome, run, "draws:" + each.word(), label + ", draws", name);
            cells.remember(outcome, run, "median_se:" + each.word(), label + ", median standard error", name);
            row.add(cells.cell(rate, ValueFigures::estimate, FalseAlarmsTable::hundred));
            Cell low = cells.cell(rate, ValueFigures::low, FalseAlarmsTable::hundred);
            row.add(
                    low.aside().isEmpty()
                            ? Cell.of(low.text() + " to "
                                    + cells.cell(rate, ValueFigures::high, FalseAlarmsTable::hundred)
                                            .text())
                            : low);
        }
        return new Row(outcome.label() + ", " + name, false, row);
    }

    private static String hundred(double share) {
        return NumberText.fixed(100 * share, 1);
    }
}
