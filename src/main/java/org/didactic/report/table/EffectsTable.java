package org.didactic.report.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.didactic.estimate.Term;
import org.didactic.estimate.Term.Over;
import org.didactic.estimate.Term.Statistic;
import org.didactic.estimate.Value;
import org.didactic.report.table.Table.Cell;
import org.didactic.report.table.Table.Column;
import org.didactic.report.table.Table.Group;
import org.didactic.report.table.Table.Row;
import org.didactic.report.wording.EffectFinding;
import org.didactic.report.wording.StudyIndex;
import org.didactic.report.wording.TermWords;
import org.didactic.result.ResultRow;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/** A table of effects: the average effect and the periods, a group of columns per model. */
public final class EffectsTable {
    private final StudyIndex index;
    private final List<Model> models;
    private final EffectCells cells;

    private EffectsTable(StudyIndex index, List<Model> models) {
        this.index = index;
        this.models = models;
        this.cells = new EffectCells(
                index.analysis().report().digits(), index.analysis().report().stars());
    }

    /** A row of the table: how it is called and the last part of its id. */
    private record Line(String label, String term, int key) {}

    /** Returns the main table of an outcome, a group of columns per estimator, without a label. */
    public static Table of(StudyIndex index, OutcomeSpec outcome) {
        String subtitle = outcome.unit().isEmpty() ? outcome.label() : outcome.label() + ", " + outcome.unit();
        return new EffectsTable(index, Model.of(index, outcome)).build(EffectFinding.of(index, outcome), subtitle);
    }

    /** Returns the table of an estimator of the appendix, a group of columns per outcome, without a label. */
    public static Table of(StudyIndex index, EstimatorSpec estimator) {
        return new EffectsTable(index, Model.of(index, estimator))
                .build(index.label(estimator) + ": " + whose(index), "Effects in the units of each outcome");
    }

    private static String whose(StudyIndex index) {
        List<OutcomeSpec> outcomes = index.outcomes();
        return outcomes.size() == 1 ? outcomes.get(0).label() : "all outcomes";
    }

    private Table build(String finding, String subtitle) {
        List<Line> lines = lines();
        List<Row> body = new ArrayList<>();
        for (Line line : lines) {
            List<Cell> row = new ArrayList<>();
            models.forEach(model -> row.addAll(cells.of(value(find(model, line)))));
            body.add(new Row(printed(line), line.term().equals("att"), row));
        }
        List<Column> columns = new ArrayList<>(List.of(Column.text("Parameter")));
        List<Group> groups = new ArrayList<>();
        for (Model model : models) {
            groups.add(new Group(model.head(), 3));
            columns.addAll(List.of(Column.number("Estimate (SE)"), Column.number("lower"), Column.number("upper")));
        }
        return new Table(
                "", finding, subtitle, groups, columns, body, feet(), EffectNotes.of(index, models), data(lines));
    }

    private List<Line> lines() {
        List<Line> periods = new ArrayList<>();
        for (Model model : models) {
            for (int key : model.periodKeys()) {
                Line line = line(model, key);
                if (!periods.contains(line)) {
                    periods.add(line);
                }
            }
        }
        periods.sort(Comparator.comparingInt(Line::key));
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("Average effect (ATT)", "att", 0));
        for (Over over : Over.values()) {
            add(lines, "Average over " + TermWords.over(over), new Term.AttOver(over));
        }
        lines.addAll(periods);
        add(lines, "Average before the start", new Term.Pretrend());
        add(lines, "Joint test before the start", new Term.PretrendWald());
        return lines;
    }

    private void add(List<Line> lines, String label, Term term) {
        if (models.stream().anyMatch(each -> each.find(term.text()) != null)) {
            lines.add(new Line(label, term.text(), 0));
        }
    }

    private static Line line(Model model, int key) {
        return new Line(model.periodLabel(key), new Term.Period(key).text(), key);
    }

    /** The label of a row; one in which all models have their reference says so. */
    private String printed(Line line) {
        List<Model> having =
                models.stream().filter(each -> find(each, line) != null).toList();
        boolean reference =
                line.term().startsWith("period:") && having.stream().allMatch(each -> each.isReference(line.key()));
        return reference ? line.label() + " (reference)" : line.label();
    }

    /** The result of a line; one key may mean different periods to two models, which then stand in two lines. */
    private static @Nullable ResultRow find(Model model, Line line) {
        ResultRow row = model.find(line.term());
        boolean means = row != null
                && (!(row.term() instanceof Term.Period period)
                        || line(model, period.key()).equals(line));
        return means ? row : null;
    }

    private static @Nullable Value value(@Nullable ResultRow row) {
        return row == null ? null : row.value();
    }

    private List<Row> feet() {
        List<Row> feet = new ArrayList<>();
        feet.add(new Row(
                "Observations",
                false,
                models.stream()
                        .map(each -> Cell.across(
                                NumberText.count(
                                        each.estimation().sample().rows().size()),
                                3))
                        .toList()));
        foot(feet, "R\u00b2", "r2", number -> NumberText.fixed(number, 3));
        foot(feet, "AIC", "aic", NumberText::whole);
        return feet;
    }

    private void foot(List<Row> feet, String label, String term, Function<Double, String> text) {
        if (models.stream().anyMatch(each -> value(each.find(term)) instanceof Value.Plain)) {
            feet.add(new Row(
                    label,
                    false,
                    models.stream()
                            .map(each -> value(each.find(term)) instanceof Value.Plain plain
                                    ? Cell.across(text.apply(plain.value()), 3)
                                    : Cell.none("not reported", 3))
                            .toList()));
        }
    }

    private List<List<String>> data(List<Line> lines) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "id", "row", "estimator", "estimate", "std_error", "df", "p_value", "conf_low", "conf_high", "note"));
        for (Model model : models) {
            String estimator = index.label(model.estimator());
            for (Line line : lines) {
                ResultRow row = find(model, line);
                if (row != null) {
                    rows.add(ResultData.row(row, printed(line), estimator));
                }
            }
            for (Statistic statistic : List.of(Statistic.N, Statistic.R2, Statistic.AIC)) {
                ResultRow row = model.find(statistic.id());
                if (row != null) {
                    rows.add(ResultData.row(row, TermWords.statistic(statistic), estimator));
                }
            }
        }
        return rows;
    }
}
