package org.didactic.estimate.regression;

import java.util.List;
import java.util.TreeSet;
import org.didactic.estimate.SupportCell;
import org.didactic.spec.EventTime;

/** The event-time keys that a study reports: those with used rows, those declared as bins, and the reference. */
public final class PeriodKeys {
    private PeriodKeys() {}

    /** Returns the keys in ascending order. */
    public static List<Integer> of(EventTime.Periods periods, List<SupportCell> support) {
        TreeSet<Integer> keys = new TreeSet<>();
        support.forEach(cell -> keys.add(cell.key()));
        periods.bins().forEach(bin -> keys.add(bin.key()));
        keys.add(periods.reference());
        return List.copyOf(keys);
    }
}
