package org.didactic.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.didactic.spec.PanelSpec;
import org.didactic.text.CodePointOrder;
import org.didactic.text.Located;
import org.didactic.text.Problem;
import org.didactic.text.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Adds the columns of a source to the rows of a table, many to one. Keys are compared as {@link KeyText} has them; a row
 * without a match gets cells that are missing because they are unmatched.
 */
public final class Joining {
    private final PanelSpec.Join join;
    private final Set<String> mergedUnits;
    private final Problems problems;

    /**
     * Returns a join as the analysis file declares it.
     *
     * @param mergedUnits the units that others were merged into
     */
    public Joining(PanelSpec.Join join, Set<String> mergedUnits, Problems problems) {
        this.join = join;
        this.mergedUnits = mergedUnits;
        this.problems = problems;
    }

    /**
     * What a join gave.
     *
     * @param rightRow for each row the row of the joined source, -1 for none
     * @param unmatchedLeft keys of rows without a match, sorted
     * @param unmatchedRight keys of the joined source that no row asked for, sorted
     */
    public record Joined(Table table, int[] rightRow, List<String> unmatchedLeft, List<String> unmatchedRight) {}

    /** Returns the joined table, or null after reporting why the two cannot be joined. */
    public @Nullable Joined apply(Table left, PreparedSource source) {
        Table right = source.table();
        boolean sound = keysAreThere(left, "the panel") & keysAreThere(right, "source (" + source.id() + ")");
        if (!sound || !namesDiffer(left, right, source)) {
            return null;
        }
        List<TableColumn> leftKeys = keys(left);
        List<TableColumn> rightKeys = keys(right);
        KeyIndex index = new KeyIndex(rightKeys, right.rows());
        if (!keysAreUnique(index, rightKeys, source)) {
            return null;
        }
        int[] rightRow = index.rowsFor(leftKeys, left.rows());
        List<TableColumn> added =
                right.columns().stream().filter(column -> !isKey(column.name())).toList();
        List<TableColumn> all = new ArrayList<>(left.columns());
        all.addAll(Table.takeOrElse(added, rightRow, new Missing(Missing.Kind.UNMATCHED, source.id())));
        boolean[] asked = new boolean[right.rows()];
        Arrays.stream(rightRow).filter(row -> row >= 0).forEach(row -> asked[row] = true);
        return new Joined(
                new Table(left.rows(), all),
                rightRow,
                words(leftKeys, row -> rightRow[row] < 0, left.rows()),
                words(rightKeys, row -> !asked[row], right.rows()));
    }

    private boolean isKey(String name) {
        return join.on().stream().anyMatch(key -> key.value().equals(name));
    }

    private List<TableColumn> keys(Table table) {
        return join.on().stream().map(key -> table.column(key.value())).toList();
    }

    private boolean keysAreThere(Table table, String where) {
        boolean there = true;
        for (Located<String> key : join.on()) {
            if (!table.has(key.value())) {
                problems.add(UnknownColumn.problem(key, table.names(), where));
                there = false;
            }
        }
        return there;
    }

    private boolean namesDiffer(Table left, Table right, PreparedSource source) {
        boolean differ = true;
        for (String name : right.names()) {
            if (!isKey(name) && left.has(name)) {
                problems.add(
                        join.with(),
                        String.format(Locale.ROOT, "both sides of the join have a column of one name (%s)", name),
                        String.format(
                                Locale.ROOT,
                                "rename it in source %s: rename: {%s_%s: %s}, or join on it as well",
                                source.id(),
                                source.id(),
                                name,
                                name));
                differ = false;
            }
        }
        return differ;
    }

    private boolean keysAreUnique(KeyIndex index, List<TableColumn> keys, PreparedSource source) {
        FirstFew few = new FirstFew(problems);
        RowKeys words = new RowKeys(keys, source.table().rows());
        CellOrigin origin = Objects.requireNonNull(keys.get(0).origin());
        index.repeated().forEach((row, first) -> {
            int later = Math.max(origin.line(row), origin.line(first));
            few.add(() -> new Problem(
                    origin.position(origin.line(row) == later ? row : first),
                    origin.path(),
                    String.format(
                            Locale.ROOT,
                            "a second row for one key of the join (%s; also line %d)",
                            words.words(row),
                            Math.min(origin.line(row), origin.line(first))),
                    keys.stream()
                                    .anyMatch(key ->
                                            mergedUnits.contains(key.texts().written(row)))
                            ? "merge_units keeps rows apart that differ in a text: give the merged units one text there"
                            : "join on a further column, or select rows with where"));
        });
        few.finish("rows with a key that is there already");
        return few.isEmpty();
    }

    private static List<String> words(List<TableColumn> keys, IntPredicate wanted, int rows) {
        RowKeys words = new RowKeys(keys, rows);
        Set<String> found = new TreeSet<>(CodePointOrder.INSTANCE);
        for (int row : words.firstRows()) {
            if (wanted.test(row)) {
                found.add(words.words(row));
            }
        }
        return List.copyOf(found);
    }
}
