package org.didactic.diagnose.valuation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.didactic.data.NumberColumn;
import org.didactic.diagnose.site.SmallCounts;
import org.didactic.estimate.Value;
import org.didactic.panel.Panel;
import org.didactic.panel.TreatmentTiming;

/**
 * What effects are multiplied by, a year: the sum of a column over the rows of a unit and period, averaged over those treated
 * periods in which no row lacks it.
 */
final class Volumes {
    private final Panel panel;
    private final boolean people;
    private final List<Integer> units = new ArrayList<>();
    private final List<TreeMap<Integer, Double>> sums = new ArrayList<>();

    /**
     * Returns the volumes of a column.
     *
     * @param people whether it counts people, so that a small sum is hidden
     */
    Volumes(Panel panel, String column, boolean people) {
        this.panel = panel;
        this.people = people;
        TreatmentTiming timing = new TreatmentTiming(panel);
        for (int unit = 0; unit < panel.units().size(); unit++) {
            units.add(unit);
            sums.add(new TreeMap<>());
        }
        NumberColumn values = panel.number(column);
        for (int row = 0; row < panel.rows(); row++) {
            int unit = panel.unit(row);
            if (timing.everTreated(unit) && panel.time(row) >= timing.start(unit)) {
                double value = values.missing(row) == null ? values.value(row) : Double.NaN;
                sums.get(unit).merge(panel.time(row), value, Double::sum);
            }
        }
        units.removeIf(unit -> !timing.everTreated(unit));
    }

    /** Returns the units that are treated in some period, in the order of the panel. */
    List<String> treated() {
        return units.stream().map(panel.units()::get).toList();
    }

    /** Returns a unit's volume a year, or why there is none. */
    Value of(String unit) {
        int index = panel.units().indexOf(unit);
        if (index < 0 || !units.contains(index)) {
            return ValuedSites.NONE;
        }
        double total = 0;
        int periods = 0;
        for (double sum : sums.get(index).values()) {
            if (people && sum > 0 && sum < SmallCounts.SMALLEST_SHOWN) {
                return new Value.NotIdentified(SmallCounts.HIDDEN);
            }
            if (!Double.isNaN(sum)) {
                total += sum;
                periods++;
            }
        }
        return periods == 0
                ? new Value.NotIdentified("no treated period has a volume")
                : new Value.Plain(total / periods);
    }
}
