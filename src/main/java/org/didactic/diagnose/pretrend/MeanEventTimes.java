package org.didactic.diagnose.pretrend;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.SupportCell;
import org.didactic.panel.Panel;
import org.didactic.panel.TreatmentTiming;
import org.didactic.spec.EventTime;

/**
 * The mean event time of the treated rows behind each event time or bin of an estimation: the event time itself where it stands
 * alone.
 *
 * @param byKey by event time or bin, ascending
 */
record MeanEventTimes(Map<Integer, Double> byKey) {

    /**
     * Returns the means.
     *
     * @param panel whose rows the estimation uses
     * @param bins the event times that share a coefficient, empty where all stand alone
     */
    static MeanEventTimes of(Estimation estimation, Panel panel, List<EventTime.Bin> bins) {
        Map<Integer, Double> means = new TreeMap<>();
        estimation.support().forEach(cell -> means.put(cell.key(), (double) cell.key()));
        if (bins.isEmpty()) {
            return new MeanEventTimes(means);
        }
        EventTime.Periods periods = new EventTime.Periods(0, bins);
        Map<Integer, Set<String>> unitsByCohort = new HashMap<>();
        for (SupportCell cell : estimation.support()) {
            unitsByCohort
                    .computeIfAbsent(cell.cohort(), cohort -> new HashSet<>())
                    .addAll(cell.units());
        }
        TreatmentTiming timing = new TreatmentTiming(panel);
        Map<Integer, long[]> sums = new TreeMap<>();
        for (int row : estimation.sample().rows()) {
            int unit = panel.unit(row);
            if (timing.everTreated(unit)
                    && unitsByCohort
                            .getOrDefault(timing.start(unit), Set.of())
                            .contains(panel.units().get(unit))) {
                int eventTime = timing.eventTime(row);
                long[] sum = sums.computeIfAbsent(periods.keyOf(eventTime), key -> new long[2]);
                sum[0] += eventTime;
                sum[1]++;
            }
        }
        sums.forEach((key, sum) -> means.put(key, (double) sum[0] / sum[1]));
        return new MeanEventTimes(means);
    }

    /** Returns the mean at an event time or bin, that itself where no row is known to lie there. */
    double at(int key) {
        return byKey.getOrDefault(key, (double) key);
    }
}
