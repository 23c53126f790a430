package org.didactic.estimate.decomposition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.didactic.data.NumberColumn;
import org.didactic.estimate.EstimationTask;
import org.didactic.panel.Panel;
import org.jspecify.annotations.Nullable;

/**
 * The units of a balanced panel, gathered by the period in which they start.
 *
 * @param cohorts groups that are treated in some period, by their start
 * @param never the units that are treated in none, null without any
 * @param periods the number of periods
 */
record TimingGroups(List<Group> cohorts, @Nullable Group never, int periods) {

    /**
     * Units with the same start.
     *
     * @param cohort the start; without meaning for the never treated
     * @param first how many periods lie before the start
     * @param outcome the mean outcome in each period, up to a constant
     */
    record Group(int cohort, int first, int units, double[] outcome) {

        /** Returns the mean outcome in the periods from {@code start} to {@code to} less that from {@code from} to it. */
        double change(int from, int start, int to) {
            return mean(start, to) - mean(from, start);
        }

        private double mean(int from, int to) {
            double sum = 0;
            for (int period = from; period < to; period++) {
                sum += outcome[period];
            }
            return sum / (to - from);
        }
    }

    /**
     * Returns the groups of the units, or null if some unit does not have one row in every period.
     *
     * @param rows rows of the panel, in any order
     */
    static @Nullable TimingGroups of(EstimationTask task, int[] rows) {
        Panel panel = task.panel();
        int[] sorted = Arrays.stream(rows).sorted().toArray();
        int[] times = Arrays.stream(sorted).map(panel::time).sorted().distinct().toArray();
        NumberColumn outcome = panel.number(task.outcome().column().value());
        Map<Integer, Gathering> gathered = new TreeMap<>();
        for (int from = 0; from < sorted.length; from += times.length) {
            if (!oneInEveryPeriod(panel, sorted, from, times)) {
                return null;
            }
            int unit = panel.unit(sorted[from]);
            int last = times[times.length - 1];
            boolean treated = task.timing().everTreated(unit) && task.timing().start(unit) <= last;
            // The never treated come after all cohorts, as those whose start is never reached.
            int cohort = treated ? task.timing().start(unit) : Integer.MAX_VALUE;
            gathered.computeIfAbsent(cohort, each -> new Gathering(times.length))
                    .add(outcome, sorted, from);
        }
        List<Group> cohorts = new ArrayList<>();
        gathered.forEach((cohort, each) -> cohorts.add(each.group(cohort, times)));
        Group never =
                cohorts.get(cohorts.size() - 1).first() == times.length ? cohorts.remove(cohorts.size() - 1) : null;
        return new TimingGroups(List.copyOf(cohorts), never, times.length);
    }

    private static boolean oneInEveryPeriod(Panel panel, int[] rows, int from, int[] times) {
        if (from + times.length > rows.length) {
            return false;
        }
        for (int period = 0; period < times.length; period++) {
            int row = rows[from + period];
            if (panel.unit(row) != panel.unit(rows[from]) || panel.time(row) != times[period]) {
                return false;
            }
        }
        return true;
    }

    /** Returns the share of a group among all units. */
    double share(Group group) {
        return (double) group.units() / units();
    }

    /** Returns the mean over units and periods of the squared treatment, net of the effects of both. */
    double treatmentVariation() {
        double[] ofPeriod = new double[periods];
        double overall = 0;
        for (Group group : cohorts) {
            for (int period = group.first(); period < periods; period++) {
                ofPeriod[period] += share(group);
                overall += share(group) / periods;
            }
        }
        double sum = never == null ? 0 : share(never) * squared(never, ofPeriod, overall);
        for (Group group : cohorts) {
            sum += share(group) * squared(group, ofPeriod, overall);
        }
        return sum / periods;
    }

    private double squared(Group group, double[] ofPeriod, double overall) {
        double ofGroup = (double) (periods - group.first()) / periods;
        double sum = 0;
        for (int period = 0; period < periods; period++) {
            double residual = (period >= group.first() ? 1 : 0) - ofGroup - ofPeriod[period] + overall;
            sum += residual * residual;
        }
        return sum;
    }

    private int units() {
        return cohorts.stream().mapToInt(Group::units).sum() + (never == null ? 0 : never.units());
    }

    /** Sums of a group's outcomes; mutable while units are gone through. */
    private static final class Gathering {
        private final double[] sums;
        private int units;

        Gathering(int periods) {
            this.sums = new double[periods];
        }

        /** Adds the outcomes of a unit as deviations from their mean, which no change over time needs. */
        void add(NumberColumn outcome, int[] rows, int from) {
            double sum = 0;
            for (int period = 0; period < sums.length; period++) {
                sum += outcome.value(rows[from + period]);
            }
            for (int period = 0; period < sums.length; period++) {
                sums[period] += outcome.value(rows[from + period]) - sum / sums.length;
            }
            units++;
        }

        Group group(int cohort, int[] times) {
            int first = (int) Arrays.stream(times).filter(time -> time < cohort).count();
            double[] means = Arrays.stream(sums).map(sum -> sum / units).toArray();
            return new Group(cohort, first, units, means);
        }
    }
}
