package org.didactic.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.didactic.spec.SourceSpec;
import org.didactic.text.Problem;
import org.didactic.text.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Turns long rows into wide ones: the texts of one column become columns that hold the values of another; rows alike in
 * all further columns become one. New columns stand in the order of their names by code point.
 */
final class Spreading {
    private static final Missing NO_ROW = new Missing(Missing.Kind.CODE, "no row");

    private final SourceSpec.Spread spread;
    private final Problems problems;

    Spreading(SourceSpec.Spread spread, Problems problems) {
        this.spread = spread;
        this.problems = problems;
    }

    /** Returns the wide source, or null after reporting why it cannot be spread. */
    @Nullable
    PreparedSource apply(PreparedSource source) {
        Table table = source.table();
        TableColumn names = table.find(spread.names().value());
        TableColumn values = table.find(spread.values().value());
        if (names == null) {
            problems.add(UnknownColumn.problem(spread.names(), table.names(), ""));
        }
        if (values == null) {
            problems.add(UnknownColumn.problem(spread.values(), table.names(), ""));
        }
        if (names == null || values == null || !namesAreThere(names)) {
            return null;
        }
        List<TableColumn> keys = table.columns().stream()
                .filter(column -> column != names && column != values)
                .toList();
        return wide(source, new RowKeys(keys, table.rows()), keys, names, values);
    }

    private boolean namesAreThere(TableColumn names) {
        FirstFew few = new FirstFew(problems);
        CellOrigin origin = Objects.requireNonNull(names.origin());
        for (int row = 0; row < names.cells().size(); row++) {
            if (names.cells().missing(row) != null) {
                int at = row;
                few.add(() -> new Problem(
                        origin.position(at),
                        origin.path(),
                        "the cell is to name a column and is missing",
                        "leave such rows out with where"));
            }
        }
        few.finish("rows without a name for their column");
        return few.isEmpty();
    }

    private @Nullable PreparedSource wide(
            PreparedSource source, RowKeys rows, List<TableColumn> keys, TableColumn names, TableColumn values) {
        Map<String, int[]> rowOfCell = new TreeMap<>(CodePointOrder.INSTANCE);
        FirstFew twice = new FirstFew(problems);
        TextColumn texts = names.texts();
        for (int row = 0; row < texts.size(); row++) {
            int[] cells = rowOfCell.computeIfAbsent(texts.value(row), each -> none(rows.groups()));
            int group = rows.groupOf(row);
            if (cells[group] >= 0) {
                int at = row;
                twice.add(() -> twice(rows, cells[group], at, texts.value(at), values));
            } else {
                cells[group] = row;
            }
        }
        twice.finish("rows that give a cell a second value");
        boolean clash = false;
        List<TableColumn> columns = new ArrayList<>(takeAll(keys, rows.firstRows()));
        for (Map.Entry<String, int[]> entry : rowOfCell.entrySet()) {
            String name = entry.getKey();
            if (keys.stream().anyMatch(key -> key.name().equals(name))) {
                problems.add(
                        spread.names(),
                        "spreading gives a column that is there already (%s)".formatted(name),
                        "rename that column");
                clash = true;
            }
            columns.addAll(Table.takeOrElse(List.of(values.renamed(name)), entry.getValue(), NO_ROW));
        }
        return clash || !twice.isEmpty() ? null : source.united(new Table(rows.groups(), columns), rows.groupOfRows());
    }

    private static List<TableColumn> takeAll(List<TableColumn> columns, int[] rows) {
        return Table.takeOrElse(columns, rows, NO_ROW);
    }

    private static int[] none(int length) {
        int[] rows = new int[length];
        Arrays.fill(rows, -1);
        return rows;
    }

    private static Problem twice(RowKeys rows, int first, int second, String name, TableColumn values) {
        CellOrigin origin = Objects.requireNonNull(values.origin());
        return new Problem(
                origin.position(second),
                origin.path(),
                "a second value for one cell after spreading (%s, %s; also line %d)"
                        .formatted(rows.words(second), name, origin.line(first)),
                "totals stand among the details: choose one of them with where");
    }
}
