package org.didactic.reproduce.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.didactic.text.NumberText;

/**
 * Compares numbers by id.
 *
 * @param moved rows of both runs with the columns that moved
 * @param added rows of the new run alone
 * @param gone rows of the old run alone
 */
record NumbersDiff(List<List<String>> moved, List<List<String>> added, List<List<String>> gone, String summary) {
    private static final List<String> SHOWN = List.of(NumberRow.ESTIMATE, NumberRow.ERROR, "p_value", "n_obs");
    private static final List<String> HEADS = List.of("id", "estimate", "std_error", "p_value", "n_obs", "also moved");

    static NumbersDiff of(Map<String, NumberRow> before, Map<String, NumberRow> now, Tolerance tolerance) {
        List<List<String>> moved = new ArrayList<>();
        List<List<String>> added = new ArrayList<>();
        double largest = 0;
        String furthest = "";
        for (NumberRow fresh : now.values()) {
            NumberRow old = before.get(fresh.id());
            if (old == null) {
                added.add(shown(fresh));
                continue;
            }
            List<String> columns = columns(old, fresh, tolerance);
            if (!columns.isEmpty()) {
                moved.add(row(old, fresh, columns));
                double errors = errors(old, fresh);
                if (errors > largest) {
                    largest = errors;
                    furthest = fresh.id();
                }
            }
        }
        List<List<String>> gone = before.values().stream()
                .filter(each -> !now.containsKey(each.id()))
                .map(NumbersDiff::shown)
                .toList();
        String summary = NumberText.count(moved.size()) + " of " + Counted.of(before.size(), "row")
                + " of numbers moved" + (furthest.isEmpty() ? "" : " (" + furthest + " the furthest, by "
                        + NumberText.page(largest, 2) + " of its standard error)")
                + ", " + NumberText.count(added.size()) + " new, " + NumberText.count(gone.size()) + " gone";
        return new NumbersDiff(List.copyOf(moved), List.copyOf(added), gone, summary);
    }

    List<DiffSection> sections() {
        List<String> alone = List.of("id", "estimate", "std_error", "p_value", "n_obs");
        return List.of(
                new DiffSection("Numbers moved", HEADS, moved),
                new DiffSection("Numbers new", alone, added),
                new DiffSection("Numbers gone", alone, gone));
    }

    private static List<String> columns(NumberRow old, NumberRow fresh, Tolerance tolerance) {
        Set<String> columns = new LinkedHashSet<>(old.numbers().keySet());
        columns.addAll(fresh.numbers().keySet());
        return columns.stream()
                .filter(column -> !tolerance.same(column, old, fresh))
                .toList();
    }

    private static List<String> row(NumberRow old, NumberRow fresh, List<String> columns) {
        List<String> cells = new ArrayList<>();
        cells.add(fresh.id());
        for (String column : SHOWN) {
            cells.add(columns.contains(column) ? NumberChange.of(column, old.number(column), fresh.number(column)) : "");
        }
        cells.add(String.join(
                ", ", columns.stream().filter(each -> !SHOWN.contains(each)).toList()));
        return List.copyOf(cells);
    }

    private static List<String> shown(NumberRow row) {
        List<String> cells = new ArrayList<>();
        cells.add(row.id());
        SHOWN.forEach(column -> cells.add(NumberChange.alone(column, row.number(column))));
        return List.copyOf(cells);
    }

    /** How many standard errors an estimate moved. */
    private static double errors(NumberRow old, NumberRow fresh) {
        Double from = old.number(NumberRow.ESTIMATE);
        Double to = fresh.number(NumberRow.ESTIMATE);
        Double error = old.number(NumberRow.ERROR);
        return from == null || to == null || error == null || error <= 0 ? 0 : Math.abs(to - from) / error;
    }
}
