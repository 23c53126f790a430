package org.didactic.data;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.didactic.text.Problem;
import org.didactic.text.Problems;

/** Reports rows of merged units that contradict each other. */
final class MergeChecks {
    private final TextColumn original;
    private final TextColumn merged;
    private final String start;
    private final Problems problems;

    /** Returns checks of rows by their unit before and after merging. */
    MergeChecks(TextColumn original, TextColumn merged, String start, Problems problems) {
        this.original = original;
        this.start = start;
        this.merged = merged;
        this.problems = problems;
    }

    /** Returns whether each group has one row a unit and agrees in all these columns, after reporting what does not. */
    boolean agree(List<int[]> groups, TableColumn unit, List<TableColumn> columns) {
        FirstFew twice = new FirstFew(problems);
        for (int[] group : groups) {
            for (int i = 1; i < group.length; i++) {
                if (original.value(group[i]).equals(original.value(group[i - 1]))) {
                    int later = group[i];
                    int earlier = group[i - 1];
                    twice.add(() -> twice(Objects.requireNonNull(unit.origin()), earlier, later));
                }
            }
        }
        twice.finish("rows that are alike before units are merged");
        boolean agree = twice.isEmpty();
        for (TableColumn column : columns) {
            agree &= agree(groups, column, spreadWith(column, columns));
        }
        return agree;
    }

    /** Returns the names of the columns that come from the same column of the file, as all do that spread makes of it. */
    private static String spreadWith(TableColumn column, List<TableColumn> columns) {
        String header = Objects.requireNonNull(column.origin()).header();
        return columns.stream()
                .filter(other ->
                        other.origin() != null && other.origin().header().equals(header))
                .map(TableColumn::name)
                .collect(Collectors.joining(", "));
    }

    private boolean agree(List<int[]> groups, TableColumn column, String together) {
        FirstFew few = new FirstFew(problems);
        TextColumn texts = column.texts();
        CellOrigin origin = Objects.requireNonNull(column.origin());
        for (int[] group : groups) {
            for (int i = 1; i < group.length; i++) {
                if (!same(texts, group[0], group[i])) {
                    int other = group[i];
                    few.add(() -> disagreement(column, together, group[0], other));
                    break;
                }
            }
        }
        few.finish("rows to be merged that disagree in this column");
        return few.isEmpty();
    }

    /** Returns whether two cells hold the same text or number, or are both missing. */
    static boolean same(TextColumn texts, int a, int b) {
        boolean missing = texts.missing(a) != null;
        return missing == (texts.missing(b) != null)
                && (missing || KeyText.sameTextOrNumber(texts.value(a), texts.value(b)));
    }

    private Problem twice(CellOrigin origin, int first, int second) {
        int earlier = Math.min(origin.line(first), origin.line(second));
        int later = Math.max(origin.line(first), origin.line(second));
        int row = origin.line(first) == later ? first : second;
        return new Problem(
                origin.position(row),
                origin.path(),
                String.format(
                        Locale.ROOT,
                        "the row is alike to line %d and would be added twice to %s (%s)",
                        earlier,
                        merged.value(row),
                        original.value(row)),
                "remove one of the rows");
    }

    private Problem disagreement(TableColumn column, String together, int first, int second) {
        CellOrigin origin = Objects.requireNonNull(column.origin());
        TextColumn texts = column.texts();
        return new Problem(
                origin.position(second),
                origin.path(),
                String.format(
                        Locale.ROOT,
                        "rows to be merged into %s disagree in %s (%s on line %d has %s, %s has %s)",
                        merged.value(second),
                        column.name(),
                        original.value(first),
                        origin.line(first),
                        texts.quoted(first),
                        original.value(second),
                        texts.quoted(second)),
                column.name().equals(start)
                        ? "write one start for all units that are merged"
                        : String.format(
                                Locale.ROOT,
                                "add %s to data.sources.%s.sum if it adds up, to its blank if it does not, or make the rows agree",
                                together,
                                origin.source()));
    }
}
