package org.didactic.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.didactic.text.CodePointOrder;
import org.didactic.text.Located;
import org.didactic.text.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Puts one unit in the place of several in a source: rows alike in all text columns, in the time and in the keys of panels
 * and joins become one. Columns that add up are added in the order of the original units; a missing summand makes the sum
 * missing; columns that the analysis calls blank have no value where the units disagree; all other columns must agree.
 */
public final class UnitMerging {
    private static final Missing BLANK = new Missing(Missing.Kind.UNDEFINED, "no one value for units that were merged");

    private final Map<String, String> into;
    private final String start;
    private final Problems problems;

    /**
     * Returns a merging.
     *
     * @param into for each unit that ends the unit that takes its place
     * @param start the column with the start of the treatment, which never adds up
     */
    public UnitMerging(Map<String, String> into, String start, Problems problems) {
        this.into = into;
        this.start = start;
        this.problems = problems;
    }

    /**
     * Returns the source after merging, or null after reporting rows that cannot be merged.
     *
     * @param unit the unit's column
     * @param keys further columns that tell rows apart though they hold numbers, such as the time
     */
    public @Nullable PreparedSource apply(PreparedSource source, String unit, Set<String> keys) {
        Table table = source.table();
        TextColumn original = table.column(unit).texts();
        Table recoded =
                table.with(table.column(unit).withCells(original.withTexts(text -> into.getOrDefault(text, text))));
        Set<String> sums = new LinkedHashSet<>();
        source.spec().sum().stream().map(Located::value).forEach(sums::add);
        Set<String> blanks = new LinkedHashSet<>();
        source.spec().conversions().blank().stream().map(Located::value).forEach(blanks::add);
        List<TableColumn> telling = new ArrayList<>();
        List<TableColumn> agreeing = new ArrayList<>();
        for (TableColumn column : recoded.columns()) {
            boolean key = column.name().equals(unit) || keys.contains(column.name());
            boolean free = sums.contains(column.name()) || blanks.contains(column.name());
            if (key || (!free && !column.isNumeric())) {
                telling.add(column);
            } else if (!free) {
                agreeing.add(column);
            }
        }
        List<int[]> groups = groups(new RowKeys(telling, table.rows()), original);
        if (groups.isEmpty()) {
            return source.united(recoded, identity(table.rows()));
        }
        MergeChecks checks = new MergeChecks(original, recoded.column(unit).texts(), start, problems);
        return checks.agree(groups, recoded.column(unit), agreeing)
                ? merged(source, recoded, groups, sums, blanks)
                : null;
    }

    /** Returns the rows of each group in which an ending unit takes part, sorted by original unit. */
    private List<int[]> groups(RowKeys rowKeys, TextColumn original) {
        List<int[]> groups = new ArrayList<>();
        for (int[] rows : rowKeys.repeated()) {
            boolean concerned = Arrays.stream(rows)
                    .anyMatch(row -> original.missing(row) == null && into.containsKey(original.value(row)));
            if (concerned) {
                groups.add(Arrays.stream(rows)
                        .boxed()
                        .sorted(Comparator.comparing(original::value, CodePointOrder.INSTANCE))
                        .mapToInt(Integer::intValue)
                        .toArray());
            }
        }
        return groups;
    }

    private static int[] identity(int rows) {
        int[] same = new int[rows];
        Arrays.setAll(same, row -> row);
        return same;
    }

    private static PreparedSource merged(
            PreparedSource source, Table table, List<int[]> groups, Set<String> sums, Set<String> blanks) {
        int[] representative = identity(table.rows());
        for (int[] group : groups) {
            for (int row : group) {
                representative[row] = group[0];
            }
        }
        int[] kept = Arrays.stream(identity(table.rows()))
                .filter(row -> representative[row] == row)
                .toArray();
        int[] place = new int[table.rows()];
        for (int i = 0; i < kept.length; i++) {
            place[kept[i]] = i;
        }
        Table added = table;
        for (TableColumn column : table.columns()) {
            if (sums.contains(column.name())) {
                added = added.with(column.withCells(added(column.numbers(), groups)));
            } else if (blanks.contains(column.name())) {
                added = added.with(column.withCells(blanked(column.texts(), groups)));
            }
        }
        int[] newRow = Arrays.stream(representative).map(row -> place[row]).toArray();
        return source.united(added.take(kept), newRow);
    }

    /** Returns the column with the sum of each group in the group's first row. */
    private static NumberColumn added(NumberColumn column, List<int[]> groups) {
        double[] values = new double[column.size()];
        @Nullable Missing[] reasons = new Missing[column.size()];
        for (int row = 0; row < values.length; row++) {
            reasons[row] = column.missing(row);
            values[row] = reasons[row] == null ? column.value(row) : 0;
        }
        for (int[] group : groups) {
            double sum = 0;
            @Nullable Missing reason = null;
            for (int row : group) {
                sum += values[row];
                reason = Arithmetic.first(reason, reasons[row]);
            }
            boolean tooLarge = reason == null && !(Math.abs(sum) <= NumberColumn.LARGEST);
            values[group[0]] = sum;
            reasons[group[0]] = tooLarge ? new Missing(Missing.Kind.UNDEFINED, Arithmetic.TOO_LARGE) : reason;
        }
        return new NumberColumn(values, reasons);
    }

    /** Returns the column with a blank in the first row of each group that disagrees. */
    private static TextColumn blanked(TextColumn column, List<int[]> groups) {
        Set<Integer> blank = new LinkedHashSet<>();
        for (int[] rows : groups) {
            if (Arrays.stream(rows).anyMatch(row -> !MergeChecks.same(column, rows[0], row))) {
                blank.add(rows[0]);
            }
        }
        TextColumnBuilder result = new TextColumnBuilder();
        for (int row = 0; row < column.size(); row++) {
            Missing reason = blank.contains(row) ? BLANK : column.missing(row);
            if (reason == null) {
                result.add(column.value(row));
            } else {
                result.addMissing(reason);
            }
        }
        return result.build(Map.of());
    }

    /** Returns the texts of a unit column before merging. */
    public static Set<String> unitsOf(PreparedSource source, String unit) {
        TextColumn column = source.table().column(unit).texts();
        Set<String> units = new LinkedHashSet<>();
        for (int row = 0; row < column.size(); row++) {
            if (column.missing(row) == null) {
                units.add(column.value(row));
            }
        }
        return units;
    }
}
