package org.didactic.estimate.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.didactic.estimate.EstimationTask;
import org.didactic.panel.TreatmentTiming;
import org.didactic.panel.TreatmentTiming.Status;

/**
 * What {@code fixest::sunab} makes of the cohorts of a sample, its faults included. It numbers the cohorts in the order in
 * which they first appear among the rows, and then goes through the rows of each:
 *
 * <ul>
 *   <li>A cohort that does not occur among the periods counts as never treated, even if it started before them.
 *   <li>A cohort that is seen only before or only after its start gets no effects; its units are controls. The first row of
 *       each cohort but the first is not looked at.
 *   <li>For a cohort that is seen only after its start, the row whose place in the file is the number of that cohort is
 *       lost, whoever's it is.
 * </ul>
 *
 * <p>Source: {@code sunab} in R/did.R and {@code cpp_find_never_always_treated} of fixest 0.11.1 to 0.14.2.
 *
 * @param treated the cohorts that get effects
 * @param outside cohorts that start inside or before the panel but count as never treated, ascending
 * @param misread cohorts seen before and after their start that get no effects all the same, in order of appearance
 * @param lost the lost rows, in the order of their cohorts
 */
public record FixestCohorts(Set<Integer> treated, Set<Integer> outside, List<Integer> misread, List<LostRow> lost) {

    /**
     * A row that is lost.
     *
     * @param cohort the cohort that is treated in all its rows
     * @param number the cohort's number, and the place of the row, from 1
     * @param row the row of the panel
     */
    public record LostRow(int cohort, int number, int row) {}

    /**
     * Returns what becomes of the cohorts.
     *
     * @param rows rows of the panel in the order of the file: all with a known start, whatever else they lack
     */
    public static FixestCohorts of(EstimationTask task, int[] rows) {
        TreatmentTiming timing = task.timing();
        Set<Integer> periods = new TreeSet<>();
        for (int row : rows) {
            periods.add(task.panel().time(row));
        }
        Map<Integer, Seen> cohorts = new LinkedHashMap<>();
        Set<Integer> outside = new TreeSet<>();
        for (int row : rows) {
            int unit = task.panel().unit(row);
            boolean never = timing.status(unit) == Status.NEVER;
            int cohort = never ? TreatedRows.NONE : timing.start(unit);
            boolean occurs = !never && periods.contains(cohort);
            if (!occurs && timing.everTreated(unit)) {
                outside.add(cohort);
            }
            cohorts.computeIfAbsent(cohort, each -> new Seen(cohorts.size() + 1))
                    .row(!occurs || timing.eventTime(row) < 0);
        }
        Set<Integer> treated = new TreeSet<>();
        List<Integer> misread = new ArrayList<>();
        List<LostRow> lost = new ArrayList<>();
        cohorts.forEach((cohort, seen) -> {
            if (seen.before && seen.after) {
                treated.add(cohort);
            } else if (seen.truly()) {
                misread.add(cohort);
            }
            if (seen.after && !seen.before) {
                lost.add(new LostRow(cohort, seen.number, rows[seen.number - 1]));
            }
        });
        return new FixestCohorts(treated, outside, List.copyOf(misread), List.copyOf(lost));
    }

    /** Returns sentences on the cohorts that are not what they seem. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!outside.isEmpty()) {
            notes.add("As in fixest, " + cohorts(outside)
                    + " counted as never treated, because no period of the sample has that number.");
        }
        if (!misread.isEmpty()) {
            notes.add("As in fixest, " + cohorts(misread)
                    + " counted as a control, because the first row of a cohort in the file is not looked at"
                    + " and the others lie on one side of the start; another order of rows may change this.");
        }
        return notes;
    }

    private static String cohorts(Iterable<Integer> cohorts) {
        List<String> names = new ArrayList<>();
        cohorts.forEach(cohort -> names.add(cohort.toString()));
        return names.size() == 1
                ? "cohort " + names.get(0) + " is"
                : names.stream().collect(Collectors.joining(", ", "each of the cohorts ", " is"));
    }

    /** What is seen of a cohort; mutable while its rows are gone through. */
    private static final class Seen {
        private final int number;
        private boolean before;
        private boolean after;
        private boolean firstBefore;
        private boolean any;

        Seen(int number) {
            this.number = number;
        }

        void row(boolean isBefore) {
            boolean overlooked = !any && number > 1;
            if (!any) {
                any = true;
                firstBefore = isBefore;
            }
            if (!overlooked) {
                before |= isBefore;
                after |= !isBefore;
            }
        }

        /** Returns whether the cohort has rows on both sides of its start, the overlooked one counted. */
        boolean truly() {
            return (before || firstBefore) && (after || !firstBefore);
        }
    }
}
