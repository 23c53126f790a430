package org.didactic.report.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.report.table.Table.Cell;
import org.didactic.report.table.Table.Column;
import org.didactic.report.table.Table.Row;
import org.didactic.report.wording.StudyIndex;
import org.didactic.report.wording.TermWords;
import org.didactic.result.ResultRow;
import org.didactic.result.published.CellVerdict.Differs;
import org.didactic.result.published.ComparedCell;
import org.didactic.result.published.PrintedStatistic;
import org.didactic.result.published.PublishedComparison;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.didactic.text.NumberText;

/** The printed cells that differ from the report, each beside our value, below the column of the printed table it stands in. */
public final class DifferencesTable {
    private DifferencesTable() {}

    /** Returns the table; it has no rows where nothing differs. */
    public static Table of(StudyIndex index, PublishedComparison comparison) {
        Map<String, List<Row>> byColumn = new LinkedHashMap<>();
        for (ComparedCell each : comparison.cells()) {
            if (each.verdict() instanceof Differs differs) {
                byColumn.computeIfAbsent(heading(index, comparison, each), heading -> new ArrayList<>())
                        .add(row(index, each, differs));
            }
        }
        List<Row> body = new ArrayList<>();
        byColumn.forEach((heading, rows) -> {
            body.add(Row.opening(heading, List.of()));
            body.addAll(rows);
        });
        return new Table(
                "",
                "What differs from print",
                "Values of this report with as many digits as were printed",
                List.of(),
                List.of(
                        Column.text("Value"),
                        Column.text("Statistic"),
                        Column.number("Printed"),
                        Column.number("This report"),
                        Column.number("Units apart")),
                body,
                List.of(),
                List.of("Units of the last printed digit; for stars, steps from none over +, * and ** to ***."),
                List.of());
    }

    private static String heading(StudyIndex index, PublishedComparison comparison, ComparedCell compared) {
        String table = compared.cell().table();
        String about = PublishedTable.about(index, comparison, table);
        String id = compared.cell().estimator();
        EstimatorSpec estimator = index.estimator(id);
        return "Printed table " + table
                + (about.isEmpty() ? "" : ": " + about)
                + (id.isEmpty() ? "" : ", " + (estimator == null ? id : index.label(estimator)));
    }

    private static Row row(StudyIndex index, ComparedCell compared, Differs differs) {
        PrintedStatistic statistic = compared.cell().statistic();
        boolean stars = statistic == PrintedStatistic.STARS;
        return new Row(
                value(index, compared),
                false,
                List.of(
                        Cell.of(statistic.phrase()),
                        printed(NumberText.withMinus(compared.cell().printed()), stars),
                        printed(differs.ours(), stars),
                        Cell.of(NumberText.whole(differs.units()))));
    }

    private static Cell printed(String text, boolean stars) {
        return stars && text.isEmpty() ? Cell.none("no stars") : Cell.of(text);
    }

    private static String value(StudyIndex index, ComparedCell compared) {
        if (compared.describesData()) {
            return DataSummary.label(index, compared.cell().row());
        }
        OutcomeSpec outcome = index.outcome(compared.outcome());
        EstimatorSpec estimator = index.estimator(compared.cell().estimator());
        ResultRow row = index.study().results().find(compared.id());
        return outcome == null || estimator == null || row == null
                ? compared.cell().row()
                : StudyIndex.capital(new TermWords(index).of(outcome, estimator, row.term()));
    }
}
