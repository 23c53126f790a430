package org.didactic.data;

import java.util.ArrayList;
import java.util.List;
import org.didactic.spec.SourceConversions.AddUp;
import org.didactic.text.Located;
import org.didactic.text.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Makes one of the rows that are alike in some columns. Others are added up in the order of the file, a missing summand
 * makes the sum missing; what is neither is dropped.
 */
final class AddingUp {
    private final AddUp step;
    private final Problems problems;

    AddingUp(AddUp step, Problems problems) {
        this.step = step;
        this.problems = problems;
    }

    /** Returns the source with the sums, or null after reporting columns that are not there or hold no numbers. */
    @Nullable
    PreparedSource apply(PreparedSource source) {
        Table table = source.table();
        List<TableColumn> by = found(step.by(), table);
        List<TableColumn> sums = found(step.sum(), table);
        boolean sound =
                by.size() == step.by().size() && sums.size() == step.sum().size();
        for (int i = 0; sound && i < sums.size(); i++) {
            sound = NumberCells.check(sums.get(i), step.sum().get(i), problems);
        }
        for (Located<String> name : step.sum()) {
            if (step.by().stream().anyMatch(each -> each.value().equals(name.value()))) {
                problems.add(name, "the column is added up and tells rows apart (" + name + ")", "leave it out of one");
                sound = false;
            }
        }
        if (!sound) {
            return null;
        }
        RowKeys keys = new RowKeys(by, table.rows());
        int[] firstRows = keys.firstRows();
        int[] groups = keys.groupOfRows();
        List<TableColumn> columns =
                new ArrayList<>(new Table(table.rows(), by).take(firstRows).columns());
        List<TableColumn> first = new Table(table.rows(), sums).take(firstRows).columns();
        for (int i = 0; i < sums.size(); i++) {
            columns.add(first.get(i).withCells(GroupSums.of(sums.get(i).numbers(), groups, firstRows.length)));
        }
        return source.united(new Table(firstRows.length, columns), groups);
    }

    private List<TableColumn> found(List<Located<String>> names, Table table) {
        List<TableColumn> columns = new ArrayList<>();
        for (Located<String> name : names) {
            TableColumn column = table.find(name.value());
            if (column == null) {
                problems.add(UnknownColumn.problem(name, table.names(), ""));
            } else {
                columns.add(column);
            }
        }
        return columns;
    }
}
