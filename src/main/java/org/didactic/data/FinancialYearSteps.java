package org.didactic.data;

import java.util.List;
import java.util.Objects;
import org.didactic.spec.SourceConversions.FinancialYears;
import org.didactic.text.Problem;
import org.didactic.text.Problems;

/** Puts the year in which each financial year starts in its place. */
final class FinancialYearSteps {
    private final List<FinancialYears> columns;
    private final Problems problems;

    FinancialYearSteps(List<FinancialYears> columns, Problems problems) {
        this.columns = columns;
        this.problems = problems;
    }

    /** Returns whether all columns are there and their cells in these rows are financial years, after reporting others. */
    boolean check(Table selected) {
        boolean sound = true;
        for (FinancialYears years : columns) {
            TableColumn column = selected.find(years.column().value());
            if (column == null) {
                problems.add(UnknownColumn.problem(years.column(), selected.names(), ""));
                sound = false;
            } else {
                sound &= check(column, years);
            }
        }
        return sound;
    }

    private boolean check(TableColumn column, FinancialYears years) {
        FirstFew few = new FirstFew(problems);
        TextColumn texts = column.texts();
        for (int row = 0; row < texts.size(); row++) {
            if (texts.missing(row) == null && FinancialYear.start(texts.value(row), years.writing()) == null) {
                int at = row;
                few.add(() -> {
                    CellOrigin origin = Objects.requireNonNull(column.origin());
                    String text = texts.value(at);
                    return new Problem(
                            origin.position(at),
                            origin.path(),
                            FinancialYear.fault(text, years.writing()),
                            FinancialYear.remedy(text, years.writing()));
                });
            }
        }
        few.finish("cells that are no such financial years");
        return few.isEmpty();
    }

    /** Returns the table with years instead of financial years; what is none, in rows that are not used, stays. */
    Table apply(Table table) {
        Table result = table;
        for (FinancialYears years : columns) {
            TableColumn column = table.column(years.column().value());
            result = result.with(column.withCells(column.texts().withTexts(text -> {
                String start = FinancialYear.start(text, years.writing());
                return start == null ? text : start;
            })));
        }
        return result;
    }
}
