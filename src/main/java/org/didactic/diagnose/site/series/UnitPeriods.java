package org.didactic.diagnose.site.series;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.didactic.panel.Panel;
import org.jspecify.annotations.Nullable;

/** Where the rows of each unit and period stand in a panel. */
final class UnitPeriods {
    private final List<String> units;
    private final List<Integer> times;
    private final @Nullable Rows[][] rows;
    private final int[] most;

    /** Rows of a unit and period, which follow each other. */
    record Rows(int from, int to) {
        int count() {
            return to - from;
        }
    }

    UnitPeriods(Panel panel) {
        TreeSet<Integer> sorted = new TreeSet<>();
        for (int row = 0; row < panel.rows(); row++) {
            sorted.add(panel.time(row));
        }
        units = panel.units();
        times = List.copyOf(sorted);
        rows = new Rows[units.size()][times.size()];
        most = new int[units.size()];
        Map<Integer, Integer> places = new LinkedHashMap<>();
        times.forEach(time -> places.put(time, places.size()));
        int from = 0;
        for (int row = 1; row <= panel.rows(); row++) {
            if (row == panel.rows() || panel.unit(row) != panel.unit(from) || panel.time(row) != panel.time(from)) {
                int unit = panel.unit(from);
                rows[unit][places.getOrDefault(panel.time(from), 0)] = new Rows(from, row);
                most[unit] = Math.max(most[unit], row - from);
                from = row;
            }
        }
    }

    List<String> units() {
        return units;
    }

    /** Returns all times of the panel, ascending. */
    List<Integer> times() {
        return times;
    }

    /** Returns the rows of a unit in a period, null where it has none. */
    @Nullable
    Rows rows(int unit, int period) {
        return rows[unit][period];
    }

    /** Returns whether the unit has as many rows in a period as in any other. */
    boolean isWhole(int unit, int period) {
        Rows each = rows[unit][period];
        return each != null && each.count() == most[unit];
    }
}
