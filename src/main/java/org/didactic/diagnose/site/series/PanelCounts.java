package org.didactic.diagnose.site.series;

import java.util.LinkedHashMap;
import java.util.Map;
import org.didactic.diagnose.site.SmallCounts;
import org.didactic.estimate.Value;
import org.didactic.panel.Panel;

/** The counts of a panel by unit and period, its rows of further keys added up. */
final class PanelCounts {
    private static final CountCell UNKNOWN = new CountCell(null, false);

    private final Panel panel;
    private final UnitPeriods periods;
    private final Summing summing;
    private final Map<String, Integer> units = new LinkedHashMap<>();
    private final Map<Integer, Integer> times = new LinkedHashMap<>();
    private final Map<String, Boolean> numbers = new LinkedHashMap<>();

    PanelCounts(Panel panel) {
        this.panel = panel;
        this.periods = new UnitPeriods(panel);
        this.summing = new Summing(panel, periods);
        periods.units().forEach(unit -> units.put(unit, units.size()));
        periods.times().forEach(time -> times.put(time, times.size()));
    }

    UnitPeriods periods() {
        return periods;
    }

    Summing summing() {
        return summing;
    }

    /** Returns a count; where the panel does not have it nobody knows it from there. */
    CountCell cell(String column, UnitTime where) {
        Integer unit = units.get(where.unit());
        Integer time = times.get(where.time());
        if (unit == null || time == null || !numbers.computeIfAbsent(column, panel::isNumber)) {
            return UNKNOWN;
        }
        Value sum = summing.sum(column, unit, time);
        return sum instanceof Value.Plain plain
                ? new CountCell(plain.value(), false)
                : new CountCell(null, sum.equals(new Value.NotIdentified(SmallCounts.HIDDEN)));
    }

    /** Returns what is left of a whole without a part: known to be small, or else told by nothing that is shown. */
    static CountCell rest(CountCell part, CountCell whole) {
        Double of = part.count();
        Double per = whole.count();
        if (of == null || per == null) {
            return UNKNOWN;
        }
        double rest = per - of;
        return rest >= 0 && rest < SmallCounts.SMALLEST_SHOWN ? new CountCell(rest, false) : UNKNOWN;
    }
}
