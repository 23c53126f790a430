package org.didactic.reproduce.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.didactic.reproduce.RecordedRow;
import org.didactic.reproduce.Tolerance;
import org.didactic.text.Counted;
import org.didactic.text.NumberText;

/**
 * Compares numbers by id.
 *
 * @param moved rows of both runs with the columns that moved
 * @param added rows of the new run alone
 * @param gone rows of the old run alone
 */
record NumbersDiff(List<List<String>> moved, List<List<String>> added, List<List<String>> gone, String summary) {
    private static final List<String> SHOWN = List.of(RecordedRow.ESTIMATE, RecordedRow.ERROR, "p_value", "n_obs");

    /** What moves with the estimate and its error. */
    private static final List<String> FOLLOWING = List.of("statistic", RecordedRow.LOW, RecordedRow.HIGH);

    private static final List<String> HEADS = List.of("id", "estimate", "std_error", "p_value", "n_obs", "also moved");

    static NumbersDiff of(Map<String, RecordedRow> before, Map<String, RecordedRow> now, Tolerance tolerance) {
        List<List<String>> moved = new ArrayList<>();
        List<List<String>> added = new ArrayList<>();
        double largest = 0;
        String furthest = "";
        for (RecordedRow fresh : byRank(now)) {
            RecordedRow old = before.get(fresh.id());
            if (old == null) {
                added.add(shown(fresh));
                continue;
            }
            List<String> columns = columns(old, fresh, tolerance);
            if (!columns.isEmpty()) {
                moved.add(row(old, fresh, columns));
                double errors = errors(old, fresh);
                if (fresh.isAverageEffect() && errors > largest) {
                    largest = errors;
                    furthest = fresh.id();
                }
            }
        }
        List<List<String>> gone = byRank(before).stream()
                .filter(each -> !now.containsKey(each.id()))
                .map(NumbersDiff::shown)
                .toList();
        String summary = NumberText.count(moved.size()) + " of " + Counted.of(before.size(), "number")
                + " moved by more than " + tolerance.words() + ", " + NumberText.count(added.size()) + " new, "
                + NumberText.count(gone.size()) + " gone"
                + (furthest.isEmpty()
                        ? "."
                        : "; average effects by at most " + NumberText.page(largest, 2) + " of a standard error ("
                                + furthest + ").");
        return new NumbersDiff(List.copyOf(moved), List.copyOf(added), gone, summary);
    }

    /** Returns the rows with average effects before other effects, and these before the rest. */
    static List<RecordedRow> byRank(Map<String, RecordedRow> rows) {
        return rows.values().stream()
                .sorted(Comparator.comparingInt(RecordedRow::rank))
                .toList();
    }

    List<DiffSection> sections() {
        List<String> alone = List.of("id", "estimate", "std_error", "p_value", "n_obs");
        return List.of(
                new DiffSection("Numbers moved", HEADS, moved),
                new DiffSection("Numbers new", alone, added),
                new DiffSection("Numbers gone", alone, gone));
    }

    private static List<String> columns(RecordedRow old, RecordedRow fresh, Tolerance tolerance) {
        Set<String> columns = new LinkedHashSet<>(old.numbers().keySet());
        columns.addAll(fresh.numbers().keySet());
        return columns.stream()
                .filter(column -> !tolerance.same(column, old, fresh))
                .toList();
    }

    private static List<String> row(RecordedRow old, RecordedRow fresh, List<String> columns) {
        List<String> cells = new ArrayList<>();
        cells.add(fresh.id());
        for (String column : SHOWN) {
            cells.add(
                    columns.contains(column) ? NumberChange.of(column, old.number(column), fresh.number(column)) : "");
        }
        boolean implied = columns.contains(RecordedRow.ESTIMATE) || columns.contains(RecordedRow.ERROR);
        cells.add(String.join(
                ", ",
                columns.stream()
                        .filter(each -> !SHOWN.contains(each) && !(implied && FOLLOWING.contains(each)))
                        .toList()));
        return List.copyOf(cells);
    }

    private static List<String> shown(RecordedRow row) {
        List<String> cells = new ArrayList<>();
        cells.add(row.id());
        SHOWN.forEach(column -> cells.add(NumberChange.alone(column, row.number(column))));
        return List.copyOf(cells);
    }

    /** How many standard errors an estimate moved. */
    private static double errors(RecordedRow old, RecordedRow fresh) {
        Double from = old.number(RecordedRow.ESTIMATE);
        Double to = fresh.number(RecordedRow.ESTIMATE);
        Double error = old.number(RecordedRow.ERROR);
        return from == null || to == null || error == null || error <= 0 ? 0 : Math.abs(to - from) / error;
    }
}
