package org.didactic.report.table;

import java.util.ArrayList;
import java.util.List;
import org.didactic.panel.ColumnSummary;
import org.didactic.report.table.Table.Cell;
import org.didactic.report.table.Table.Column;
import org.didactic.report.table.Table.Row;
import org.didactic.report.wording.StudyIndex;
import org.didactic.spec.OutcomeSpec;
import org.didactic.spec.OutcomeSpec.Scale;
import org.didactic.spec.VariableSpec;
import org.didactic.text.Located;
import org.didactic.text.NumberText;

/** The summary of the data after cleaning: a row per variable. Proportions are printed in per cent. */
public final class DataSummary {
    private static final int DECIMALS = 2;

    private DataSummary() {}

    /** Returns the table, without a label. */
    public static Table of(StudyIndex index) {
        List<Row> body = new ArrayList<>();
        List<List<String>> data = new ArrayList<>();
        data.add(List.of(
                "column", "label", "unit", "panel", "mean", "sd", "min", "max", "n", "missing_share", "source"));
        for (String column : new SummaryVariables(index).columns()) {
            ColumnSummary summary = ColumnSummary.of(index.study().panels().values(), column);
            if (summary != null) {
                body.add(row(index, column, summary));
                data.add(data(index, column, summary));
            }
        }
        return new Table(
                "",
                "The data after cleaning",
                "",
                List.of(),
                List.of(
                        Column.text("Variable"),
                        Column.number("Mean"),
                        Column.number("SD"),
                        Column.number("Min"),
                        Column.number("Max"),
                        Column.number("N"),
                        Column.number("Missing, %"),
                        Column.text("Source")),
                body,
                List.of(),
                List.of((index.outcomes().stream().anyMatch(each -> each.scale() == Scale.PROPORTION)
                                ? "Proportions in per cent. "
                                : "")
                        + "A variable that does not vary within a unit and period counts once for"
                        + " each unit and period, others once for each row."),
                data);
    }

    private static Row row(StudyIndex index, String column, ColumnSummary summary) {
        double scale = proportion(index, column) ? 100 : 1;
        VariableSpec variable = variable(index, column);
        return new Row(
                label(index, column),
                false,
                List.of(
                        number(scale * summary.mean()),
                        number(scale * summary.deviation()),
                        number(scale * summary.smallest()),
                        number(scale * summary.largest()),
                        Cell.of(NumberText.count(summary.values())),
                        Cell.of(NumberText.fixed(100 * summary.missing(), DECIMALS)),
                        variable.source().isEmpty() ? Cell.none("no source given") : Cell.of(variable.source())));
    }

    private static Cell number(double number) {
        return Cell.of(NumberText.page(number, DECIMALS));
    }

    /** Returns the label of a column with its unit. */
    static String label(StudyIndex index, String column) {
        String unit = proportion(index, column) ? "%" : variable(index, column).unit();
        String label = name(index, column);
        return unit.isEmpty() ? label : label + " (" + unit + ")";
    }

    private static String name(StudyIndex index, String column) {
        if (!variable(index, column).label().isEmpty()) {
            return variable(index, column).label();
        }
        return index.outcomes().stream()
                .filter(each -> each.column().value().equals(column))
                .map(OutcomeSpec::label)
                .findFirst()
                .orElse(column);
    }

    private static List<String> data(StudyIndex index, String column, ColumnSummary summary) {
        VariableSpec variable = variable(index, column);
        return List.of(
                column,
                name(index, column),
                variable.unit(),
                summary.panel(),
                NumberText.full(summary.mean()),
                NumberText.full(summary.deviation()),
                NumberText.full(summary.smallest()),
                NumberText.full(summary.largest()),
                Integer.toString(summary.values()),
                NumberText.full(summary.missing()),
                variable.source());
    }

    private static VariableSpec variable(StudyIndex index, String column) {
        Located<VariableSpec> found = index.analysis().variables().get(column);
        return found == null ? new VariableSpec("", "", "") : found.value();
    }

    private static boolean proportion(StudyIndex index, String column) {
        return index.outcomes().stream()
                .anyMatch(each -> each.column().value().equals(column) && each.scale() == Scale.PROPORTION);
    }
}
