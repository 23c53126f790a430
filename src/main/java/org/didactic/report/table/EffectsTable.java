package org.didactic.report.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.didactic.estimate.Term;
import org.didactic.estimate.Term.Statistic;
import org.didactic.estimate.Value;
import org.didactic.report.table.Table.Cell;
import org.didactic.report.table.Table.Column;
import org.didactic.report.table.Table.Group;
import org.didactic.report.table.Table.Row;
import org.didactic.report.wording.EffectFinding;
import org.didactic.report.wording.PeriodLabels;
import org.didactic.report.wording.StudyIndex;
import org.didactic.report.wording.TermWords;
import org.didactic.result.ResultRow;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/** The main table of an outcome: the average effect and the periods, a group of columns per estimator. */
public final class EffectsTable {
    private final StudyIndex index;
    private final OutcomeSpec outcome;
    private final List<EstimatorSpec> estimators;
    private final EffectCells cells;

    private EffectsTable(StudyIndex index, OutcomeSpec outcome) {
        this.index = index;
        this.outcome = outcome;
        this.estimators = index.estimators(outcome);
        this.cells = new EffectCells(
                index.analysis().report().digits(), index.analysis().report().stars());
    }

    /** A row of the table: how it is called and the last part of its id. */
    private record Line(String label, String term, int key) {}

    /** Returns the table of an outcome, without a label. */
    public static Table of(StudyIndex index, OutcomeSpec outcome) {
        return new EffectsTable(index, outcome).build();
    }

    private Table build() {
        List<Line> lines = lines();
        List<Row> body = new ArrayList<>();
        for (Line line : lines) {
            List<Cell> row = new ArrayList<>();
            estimators.forEach(estimator -> row.addAll(cells.of(value(find(estimator, line)))));
            body.add(new Row(line.label(), line.term().equals("att"), row));
        }
        List<Column> columns = new ArrayList<>(List.of(Column.text("Parameter")));
        List<Group> groups = new ArrayList<>();
        for (EstimatorSpec estimator : estimators) {
            groups.add(new Group(index.label(estimator), 3));
            columns.addAll(List.of(Column.number("Estimate (SE)"), Column.number("lower"), Column.number("upper")));
        }
        return new Table(
                "",
                EffectFinding.of(index, outcome),
                subtitle(),
                groups,
                columns,
                body,
                feet(),
                EffectNotes.of(index, outcome),
                data(lines));
    }

    private String subtitle() {
        return outcome.unit().isEmpty() ? outcome.label() : outcome.label() + ", " + outcome.unit();
    }

    private List<Line> lines() {
        List<Line> periods = new ArrayList<>();
        for (EstimatorSpec estimator : estimators) {
            for (int key : index.periodKeys(outcome, estimator)) {
                Line line = line(estimator, key);
                if (!periods.contains(line)) {
                    periods.add(line);
                }
            }
        }
        periods.sort(Comparator.comparingInt(Line::key));
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("Average effect (ATT)", "att", 0));
        lines.addAll(periods);
        if (estimators.stream().anyMatch(each -> value(each, "pretrend") != null)) {
            lines.add(new Line("Average before the start", new Term.Pretrend().text(), 0));
        }
        return lines;
    }

    private Line line(EstimatorSpec estimator, int key) {
        PeriodLabels labels = index.periods(outcome, estimator);
        String label = labels.row(key) + (labels.isReference(key) ? " (reference)" : "");
        return new Line(label, new Term.Period(key).text(), key);
    }

    /** The result of a line; one key may mean different periods to two estimators, which then stand in two lines. */
    private @Nullable ResultRow find(EstimatorSpec estimator, Line line) {
        ResultRow row = index.find(outcome, estimator, line.term());
        boolean means = row != null
                && (!(row.term() instanceof Term.Period period)
                        || line(estimator, period.key()).equals(line));
        return means ? row : null;
    }

    private @Nullable Value value(EstimatorSpec estimator, String term) {
        return value(index.find(outcome, estimator, term));
    }

    private static @Nullable Value value(@Nullable ResultRow row) {
        return row == null ? null : row.value();
    }

    private List<Row> feet() {
        List<Row> feet = new ArrayList<>();
        feet.add(new Row(
                "Observations",
                false,
                estimators.stream()
                        .map(each -> Cell.across(
                                NumberText.count(index.estimation(outcome, each)
                                        .sample()
                                        .rows()
                                        .size()),
                                3))
                        .toList()));
        foot(feet, "R\u00b2", "r2", number -> NumberText.fixed(number, 3));
        foot(feet, "AIC", "aic", NumberText::whole);
        return feet;
    }

    private void foot(List<Row> feet, String label, String term, Function<Double, String> text) {
        if (estimators.stream().anyMatch(each -> value(each, term) instanceof Value.Plain)) {
            feet.add(new Row(
                    label,
                    false,
                    estimators.stream()
                            .map(each -> value(each, term) instanceof Value.Plain plain
                                    ? Cell.across(text.apply(plain.value()), 3)
                                    : Cell.none("not reported", 3))
                            .toList()));
        }
    }

    private List<List<String>> data(List<Line> lines) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "id", "row", "estimator", "estimate", "std_error", "df", "p_value", "conf_low", "conf_high", "note"));
        for (EstimatorSpec estimator : estimators) {
            for (Line line : lines) {
                ResultRow row = find(estimator, line);
                if (row != null) {
                    rows.add(ResultData.row(row, line.label(), index.label(estimator)));
                }
            }
            for (Statistic statistic : List.of(Statistic.N, Statistic.R2, Statistic.AIC)) {
                ResultRow row = index.find(outcome, estimator, statistic.id());
                if (row != null) {
                    rows.add(ResultData.row(row, TermWords.statistic(statistic), index.label(estimator)));
                }
            }
        }
        return rows;
    }
}
