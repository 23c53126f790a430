package org.didactic.estimate.refit;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.sample.TreatedRows;
import org.didactic.numeric.Numbering;
import org.didactic.panel.TreatmentTiming;
import org.didactic.panel.TreatmentTiming.Status;
import org.didactic.spec.EventTime;

/**
 * Which cell of event-time key and cohort each row of a regression lies in, under starts that may change places. A cell's
 * number is that of its key times the number of cohorts, plus that of its cohort.
 *
 * @param cohorts the starts that occur
 * @param keys of the event times that can occur
 * @param keyOf for each period and cohort the number of their key, −1 where there is none
 * @param unit of each row, a number of the panel
 * @param period of each row, numbered
 * @param insideOnly whether always treated units count as untreated
 */
record StartCells(Numbering cohorts, Numbering keys, int[] keyOf, int[] unit, int[] period, boolean insideOnly) {

    /** Returns the cells of a task's rows. */
    static StartCells of(EstimationTask task, int[] rows, boolean insideOnly) {
        IntPredicate treated = unit -> treated(task.timing(), unit, insideOnly);
        Numbering cohorts = Numbering.of(IntStream.range(0, task.panel().units().size())
                .filter(treated)
                .map(task.timing()::start)
                .toArray());
        Numbering times =
                Numbering.of(Arrays.stream(rows).map(task.panel()::time).toArray());
        int[] key = new int[times.size() * cohorts.size()];
        Arrays.setAll(
                key,
                place -> key(
                        task.options().eventTime(),
                        times.value(place / cohorts.size()) - cohorts.value(place % cohorts.size())));
        Numbering keys = Numbering.of(
                Arrays.stream(key).filter(each -> each != TreatedRows.NONE).toArray());
        return new StartCells(
                cohorts,
                keys,
                Arrays.stream(key)
                        .map(each -> each == TreatedRows.NONE ? -1 : keys.numberOf(each))
                        .toArray(),
                Arrays.stream(rows).map(task.panel()::unit).toArray(),
                Arrays.stream(rows)
                        .map(row -> times.numberOf(task.panel().time(row)))
                        .toArray(),
                insideOnly);
    }

    private static int key(EventTime eventTime, int time) {
        if (eventTime instanceof EventTime.Periods periods) {
            return periods.keyOf(time);
        }
        return time >= 0 ? 0 : TreatedRows.NONE;
    }

    private static boolean treated(TreatmentTiming timing, int unit, boolean insideOnly) {
        return insideOnly ? timing.status(unit) == Status.INSIDE : timing.everTreated(unit);
    }

    /** Returns how many cells there can be. */
    int count() {
        return keys.size() * cohorts.size();
    }

    /** Returns the cohort of each unit of the panel, −1 for those that count as untreated. */
    int[] cohortOfUnit(TreatmentTiming timing, int units) {
        int[] cohort = new int[units];
        for (int each = 0; each < units; each++) {
            cohort[each] = treated(timing, each, insideOnly) ? cohorts.numberOf(timing.start(each)) : -1;
        }
        return cohort;
    }

    /** Returns the cell of each row, −1 for none. */
    int[] ofRows(int[] cohortOfUnit) {
        int[] cells = new int[unit.length];
        for (int row = 0; row < cells.length; row++) {
            int cohort = cohortOfUnit[unit[row]];
            int key = cohort < 0 ? -1 : keyOf[period[row] * cohorts.size() + cohort];
            cells[row] = key < 0 ? -1 : key * cohorts.size() + cohort;
        }
        return cells;
    }
}
