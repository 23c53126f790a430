package org.didactic.diagnose.alarm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.didactic.data.Missing;
import org.didactic.data.NumberColumn;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.resampling.DrawStream;
import org.didactic.numeric.LowestNumbers;
import org.didactic.panel.Panel;
import org.didactic.panel.TreatmentStart;
import org.didactic.panel.TreatmentTiming;
import org.didactic.panel.TreatmentTiming.Status;
import org.didactic.spec.FalseAlarms;

/**
 * Adopters drawn at random among the never treated that have the outcome; all others are left out.
 *
 * <p>In a draw the units with the smallest numbers adopt, the earliest cohort first. A unit's numbers follow from seed and
 * name alone: neither the order of rows nor threads matter, and outcomes share the draws as far as they share units.
 *
 * @param pool the units that can be drawn, ascending
 * @param cohorts how many adopters start when, ascending; each start lies inside the panel
 * @param outside starts that were asked for and lie outside the panel
 * @param streams one a unit of the pool
 * @param rows how many rows the units of the pool have
 */
record AdopterDraws(
        Panel panel,
        int[] pool,
        Map<Integer, Integer> cohorts,
        List<Integer> outside,
        List<DrawStream> streams,
        int rows) {
    private static final String PURPOSE = "false alarms";
    private static final Missing REAL = new Missing(Missing.Kind.REMOVED, "adopted, or may have");

    /** Returns the draws for a task's outcome. */
    static AdopterDraws of(EstimationTask task, FalseAlarms settings) {
        Panel panel = task.panel();
        NumberColumn outcome = panel.number(task.outcome().column().value());
        TreeSet<Integer> observed = new TreeSet<>();
        for (int row = 0; row < panel.rows(); row++) {
            if (outcome.missing(row) == null) {
                observed.add(panel.unit(row));
            }
        }
        int[] pool = observed.stream()
                .filter(unit -> task.timing().status(unit) == Status.NEVER)
                .mapToInt(Integer::intValue)
                .toArray();
        TreeMap<Integer, Integer> cohorts = new TreeMap<>(settings.cohorts());
        List<Integer> outside = new ArrayList<>(cohorts.keySet());
        outside.removeIf(start -> start > panel.firstTime() && start <= panel.lastTime());
        outside.forEach(cohorts::remove);
        if (settings.cohorts().isEmpty()) {
            observed.stream()
                    .filter(unit -> task.timing().status(unit) == Status.INSIDE)
                    .forEach(unit -> cohorts.merge(task.timing().start(unit), 1, Integer::sum));
        }
        List<DrawStream> streams = new ArrayList<>();
        for (int unit : pool) {
            streams.add(DrawStream.of(settings.seed(), PURPOSE, panel.units().get(unit)));
        }
        return new AdopterDraws(
                panel,
                pool,
                Collections.unmodifiableMap(cohorts),
                List.copyOf(outside),
                List.copyOf(streams),
                rows(panel, pool));
    }

    /** Returns how many units adopt in each draw. */
    int adopters() {
        return cohorts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int rows(Panel panel, int[] pool) {
        int rows = 0;
        for (int row = 0; row < panel.rows(); row++) {
            rows += Arrays.binarySearch(pool, panel.unit(row)) >= 0 ? 1 : 0;
        }
        return rows;
    }

    /** Returns why nothing can be drawn; empty when it can. */
    String problem() {
        if (cohorts.isEmpty()) {
            return outside.isEmpty()
                    ? "nobody adopts in this panel: name the cohorts under robustness.false_alarms.cohorts"
                    : "no cohort starts inside the panel";
        }
        return adopters() >= pool.length
                ? "there are " + pool.length + " never treated units to draw " + adopters()
                        + " adopters from and compare them with"
                : "";
    }

    /** Returns the timing of a draw. */
    TreatmentTiming timing(int draw) {
        long[] numbers = new long[pool.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = streams.get(i).bits(draw);
        }
        List<TreatmentStart> starts =
                new ArrayList<>(Collections.nCopies(panel.units().size(), new TreatmentStart.Unknown(REAL)));
        for (int unit : pool) {
            starts.set(unit, new TreatmentStart.Never());
        }
        int[] lowest = LowestNumbers.places(numbers, adopters());
        int next = 0;
        for (Map.Entry<Integer, Integer> cohort : cohorts.entrySet()) {
            for (int i = 0; i < cohort.getValue(); i++) {
                starts.set(pool[lowest[next++]], new TreatmentStart.At(cohort.getKey()));
            }
        }
        return new TreatmentTiming(panel, starts);
    }
}
