package org.didactic.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.didactic.data.CellOrigin;
import org.didactic.data.FirstFew;
import org.didactic.data.NumberCells;
import org.didactic.data.NumberColumn;
import org.didactic.data.Table;
import org.didactic.data.TableColumn;
import org.didactic.data.UnknownColumn;
import org.didactic.spec.PanelSpec;
import org.didactic.text.Located;
import org.didactic.text.NumberText;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.Problems;
import org.jspecify.annotations.Nullable;

/** Checks the keys of a panel: every row has a unit and a time that is a whole number, and no two rows have one key. */
final class PanelKeyChecks {
    private final PanelSpec spec;
    private final Set<String> merged;
    private final Problems problems;

    /**
     * Returns checks of a panel.
     *
     * @param merged the units that others were merged into
     */
    PanelKeyChecks(PanelSpec spec, Set<String> merged, Problems problems) {
        this.spec = spec;
        this.merged = merged;
        this.problems = problems;
    }

    /**
     * Returns the time of each row, or null after reporting keys that are not there or cannot be used.
     *
     * @param partial whether a source is not joined that may hold a key that is not there
     */
    int @Nullable [] times(Table table, boolean partial) {
        List<Located<String>> keys = new ArrayList<>(List.of(spec.unit(), spec.time()));
        keys.addAll(spec.within());
        boolean there = true;
        for (Located<String> key : keys) {
            if (!table.has(key.value())) {
                there = false;
                if (!partial) {
                    problems.add(UnknownColumn.problem(
                            key, table.names(), String.format(Locale.ROOT, "panel (%s)", spec.id())));
                }
            }
        }
        if (!there) {
            return null;
        }
        boolean complete = isComplete(table.column(spec.unit().value()), "unit")
                & isComplete(table.column(spec.time().value()), "time");
        TableColumn time = table.column(spec.time().value());
        if (!NumberCells.check(time, spec.time(), problems) || !complete) {
            return null;
        }
        return wholeNumbers(time);
    }

    private boolean isComplete(TableColumn column, String what) {
        if (column.cells().isComplete()) {
            return true;
        }
        FirstFew few = new FirstFew(problems);
        for (int row = 0; row < column.cells().size(); row++) {
            if (column.cells().missing(row) != null) {
                int at = row;
                few.add(() -> cell(
                        column,
                        at,
                        String.format(
                                Locale.ROOT,
                                "the row has no %s ('%s')",
                                what,
                                column.texts().written(at)),
                        "leave such rows out with where"));
            }
        }
        few.finish("rows without a " + what);
        return few.isEmpty();
    }

    private int @Nullable [] wholeNumbers(TableColumn time) {
        FirstFew few = new FirstFew(problems);
        NumberColumn numbers = time.numbers();
        int[] times = new int[numbers.size()];
        for (int row = 0; row < times.length; row++) {
            times[row] = (int) numbers.value(row);
            if (!PeriodRange.holds(numbers.value(row))) {
                String text = NumberText.full(numbers.value(row));
                int at = row;
                few.add(() -> cell(
                        time,
                        at,
                        String.format(Locale.ROOT, "the time is out of range (%s)", text),
                        PeriodRange.REMEDY));
            } else if (times[row] != numbers.value(row)) {
                String text = NumberText.full(numbers.value(row));
                int at = row;
                few.add(() -> cell(
                        time,
                        at,
                        String.format(Locale.ROOT, "the time is not a whole number (%s)", text),
                        "number the periods"));
            }
        }
        few.finish("times that cannot be used");
        return few.isEmpty() ? times : null;
    }

    /** Returns whether no two rows have one key, after reporting those that have. */
    boolean areUnique(Table table, PanelOrder order, int[] sorted) {
        FirstFew few = new FirstFew(problems);
        TableColumn unit = table.column(spec.unit().value());
        for (int i = 1; i < sorted.length; i++) {
            if (order.compare(sorted[i - 1], sorted[i]) == 0) {
                int earlier = sorted[i - 1];
                int later = sorted[i];
                few.add(() -> twice(table, unit, earlier, later));
            }
        }
        few.finish("rows of a key that is there already");
        return few.isEmpty();
    }

    private Problem twice(Table table, TableColumn unit, int first, int second) {
        String key =
                keys().map(name -> table.column(name).texts().written(second)).collect(Collectors.joining(", "));
        CellOrigin origin = unit.origin();
        String also = origin == null ? "" : "; also line " + origin.line(first);
        return cell(
                unit,
                second,
                String.format(
                        Locale.ROOT,
                        "a second row for one %s (%s%s)",
                        keys().collect(Collectors.joining(", ")),
                        key,
                        also),
                remedy(table, first, second));
    }

    /** Names the columns that could tell the two rows apart. */
    private String remedy(Table table, int first, int second) {
        List<String> telling = table.columns().stream()
                .filter(column -> !column.isNumeric() && keys().noneMatch(column.name()::equals))
                .filter(column ->
                        !column.texts().written(first).equals(column.texts().written(second)))
                .map(TableColumn::name)
                .toList();
        String unit = table.column(spec.unit().value()).texts().written(second);
        if (!telling.isEmpty() && merged.contains(unit)) {
            return String.format(
                    Locale.ROOT,
                    "merge_units keeps rows apart that differ in a text (%s): give the units merged into %s one text there",
                    String.join(" and ", telling),
                    unit);
        }
        return telling.isEmpty()
                ? "one of the rows is to be removed, or select one with where"
                : String.format(
                        Locale.ROOT,
                        "the rows differ in %s: add it to within, or select one with where",
                        String.join(" and ", telling));
    }

    private Stream<String> keys() {
        List<Located<String>> keys = new ArrayList<>(List.of(spec.unit(), spec.time()));
        keys.addAll(spec.within());
        return keys.stream().map(Located::value);
    }

    private Problem cell(TableColumn column, int row, String what, String remedy) {
        CellOrigin origin = column.origin();
        Position place = origin == null ? spec.id().position() : origin.position(row);
        return new Problem(place, origin == null ? spec.id().path() : origin.path(), what, remedy);
    }
}
