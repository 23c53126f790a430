package org.didactic.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.didactic.report.table.Table.Cell;
import org.didactic.report.table.Table.Column;
import org.didactic.report.table.Table.Row;
import org.didactic.report.wording.PublishedWords;
import org.didactic.report.wording.StudyIndex;
import org.didactic.result.published.ComparedCell;
import org.didactic.result.published.PublishedComparison;
import org.didactic.result.published.VerdictCounts;
import org.didactic.spec.OutcomeSpec;
import org.didactic.text.NumberText;

/** How many cells of each printed table agree with the report. */
final class PublishedTable {
    private PublishedTable() {}

    static Table of(StudyIndex index) {
        PublishedComparison comparison = Objects.requireNonNull(index.study().published());
        List<Row> body = new ArrayList<>();
        List<List<String>> data = new ArrayList<>();
        data.add(List.of("table", "about", "cells", "agree", "differ", "cannot_be_compared"));
        comparison.byTable().forEach((table, counts) -> {
            String about = about(index, comparison, table);
            List<Cell> cells = new ArrayList<>(
                    List.of(about.isEmpty() ? Cell.none("names nothing in the report") : Cell.of(about)));
            cells.addAll(counts(counts));
            body.add(new Row(table, false, cells));
            data.add(List.of(
                    table,
                    about,
                    Integer.toString(counts.all()),
                    Integer.toString(counts.agree()),
                    Integer.toString(counts.differ()),
                    Integer.toString(counts.incomparable())));
        });
        List<Cell> total = new ArrayList<>(List.of(Cell.of("")));
        total.addAll(counts(comparison.counts()));
        return new Table(
                "",
                PublishedWords.of(comparison.counts()),
                "Values printed elsewhere beside those of this report",
                List.of(),
                List.of(
                        Column.text("Printed table"),
                        Column.text("About"),
                        Column.number("Cells"),
                        Column.number("Agree"),
                        Column.number("Differ"),
                        Column.number("Cannot be compared")),
                body,
                List.of(new Row("All", true, total)),
                List.of("A cell agrees when the value of this report lies within half a unit of the last printed digit."
                        + " A cell that was printed without stars counts as one."),
                data);
    }

    /** Returns what a printed table is about: an outcome, the data, or nothing that the report knows. */
    static String about(StudyIndex index, PublishedComparison comparison, String table) {
        List<ComparedCell> cells = comparison.cells().stream()
                .filter(each -> each.cell().table().equals(table))
                .toList();
        OutcomeSpec outcome = index.outcome(cells.get(0).outcome());
        if (outcome != null) {
            return outcome.label();
        }
        return cells.stream().anyMatch(ComparedCell::describesData) ? "The data" : "";
    }

    private static List<Cell> counts(VerdictCounts counts) {
        return List.of(
                Cell.of(NumberText.count(counts.all())),
                Cell.of(NumberText.count(counts.agree())),
                Cell.of(NumberText.count(counts.differ())),
                Cell.of(NumberText.count(counts.incomparable())));
    }
}
