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
 * @param rowsOfUnit the rows of each unit of the panel, ascending
 * @param insideOnly whether always treated units count as untreated
 */
record StartCells(
        Numbering cohorts,
        Numbering keys,
        int[] keyOf,
        int[] unit,
        int[] period,
        int[][] rowsOfUnit,
        boolean insideOnly) {

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
        int[] unit = Arrays.stream(rows).map(task.panel()::unit).toArray();
        return new StartCells(
                cohorts,
                keys,
                Arrays.stream(key)
                        .map(each -> each == TreatedRows.NONE ? -1 : keys.numberOf(each))
                        .toArray(),
                unit,
                Arrays.stream(rows)
                        .map(row -> times.numberOf(task.panel().time(row)))
                        .toArray(),
                byUnit(unit, task.panel().units().size()),
                insideOnly);
    }

    private static int[][] byUnit(int[] unitOfRow, int units) {
        int[] sizes = new int[units];
        for (int each : unitOfRow) {
            sizes[each]++;
        }
        int[][] rows = new int[units][];
        Arrays.setAll(rows, each -> new int[sizes[each]]);
        for (int row = unitOfRow.length - 1; row >= 0; row--) {
            int each = unitOfRow[row];
            rows[each][--sizes[each]] = row;
        }
        return rows;
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

    /** Returns the rows that lie in a cell, ascending, and their cells. */
    Placed placed(int[] cohortOfUnit) {
        int[] rows = new int[unit.length];
        int[] cells = new int[unit.length];
        int count = 0;
        boolean ascending = true;
        for (int each = 0; each < cohortOfUnit.length; each++) {
            int cohort = cohortOfUnit[each];
            if (cohort < 0) {
                continue;
            }
            for (int row : rowsOfUnit[each]) {
                int cell = cell(row, cohort);
                if (cell >= 0) {
                    ascending &= count == 0 || rows[count - 1] < row;
                    rows[count] = row;
                    cells[count++] = cell;
                }
            }
        }
        rows = Arrays.copyOf(rows, count);
        cells = Arrays.copyOf(cells, count);
        if (!ascending) {
            Arrays.sort(rows);
            for (int i = 0; i < count; i++) {
                cells[i] = cell(rows[i], cohortOfUnit[unit[rows[i]]]);
            }
        }
        return new Placed(rows, cells);
    }

    private int cell(int row, int cohort) {
        int key = keyOf[period[row] * cohorts.size() + cohort];
        return key < 0 ? -1 : key * cohorts.size() + cohort;
    }

    /**
     * Rows that lie somewhere.
     *
     * @param rows ascending
     * @param places one a row
     */
    record Placed(int[] rows, int[] places) {

        /** Returns the rows whose place has a number, with that number. */
        Placed numbered(int[] numbers) {
            int[] some = new int[rows.length];
            int[] found = new int[rows.length];
            int count = 0;
            for (int i = 0; i < rows.length; i++) {
                if (numbers[places[i]] >= 0) {
                    some[count] = rows[i];
                    found[count++] = numbers[places[i]];
                }
            }
            return new Placed(Arrays.copyOf(some, count), Arrays.copyOf(found, count));
        }
    }
}
