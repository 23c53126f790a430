package org.didactic.estimate.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.didactic.data.NumberColumn;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.SupportCell;
import org.didactic.estimate.UnitNames;
import org.didactic.numeric.Chunks;
import org.didactic.numeric.Numbering;
import org.didactic.panel.Panel;
import org.didactic.spec.EventTime;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/** Gathers the rows of treated units into cells; not reused. */
final class SupportCells {
    private final EstimationTask task;
    private final Panel panel;
    private final int[] rows;

    /** Cohorts of the treated units; and for each unit the number of its own, −1 for controls. */
    private final Numbering cohorts;

    private final int[] cohortOfUnit;

    /** Keys of the event times; and for each period and cohort the number of theirs, −1 where there is none. */
    private final Numbering keys;

    private final Numbering times;
    private final int[] keyOf;
    private final int[] cellOfRow;

    SupportCells(EstimationTask task, int[] rows, IntPredicate treated, EventTime eventTime) {
        this.task = task;
        this.panel = task.panel();
        this.rows = rows;
        int units = panel.units().size();
        this.cohorts = Numbering.of(IntStream.range(0, units)
                .filter(treated)
                .map(task.timing()::start)
                .toArray());
        this.cohortOfUnit = new int[units];
        for (int unit = 0; unit < units; unit++) {
            cohortOfUnit[unit] =
                    treated.test(unit) ? cohorts.numberOf(task.timing().start(unit)) : -1;
        }
        int[] timeOfRow = new int[rows.length];
        Arrays.setAll(timeOfRow, i -> panel.time(rows[i]));
        this.times = Numbering.of(timeOfRow);
        this.keyOf = new int[times.size() * cohorts.size()];
        for (int place = 0; place < keyOf.length; place++) {
            keyOf[place] = key(eventTime, times.value(place / cohorts.size()) - cohorts.value(place % cohorts.size()));
        }
        this.keys = Numbering.of(
                IntStream.of(keyOf).filter(key -> key != TreatedRows.NONE).toArray());
        Arrays.setAll(keyOf, place -> keyOf[place] == TreatedRows.NONE ? -1 : keys.numberOf(keyOf[place]));
        this.cellOfRow = timeOfRow;
        // The times give way to the cells in their place.
        Chunks.of(rows.length).forEach((from, to) -> {
            for (int i = from; i < to; i++) {
                cellOfRow[i] = cell(panel.unit(rows[i]), timeOfRow[i]);
            }
        });
    }

    /** Without an event study the rows after the start share the key 0, and those before it are like controls. */
    private static int key(EventTime eventTime, int time) {
        if (eventTime instanceof EventTime.Periods periods) {
            return periods.keyOf(time);
        }
        return time >= 0 ? 0 : TreatedRows.NONE;
    }

    private int cell(int unit, int time) {
        int cohort = cohortOfUnit[unit];
        int key = cohort < 0 ? -1 : keyOf[times.numberOf(time) * cohorts.size() + cohort];
        return key < 0 ? -1 : key * cohorts.size() + cohort;
    }

    TreatedRows gathered() {
        int most = keys.size() * cohorts.size();
        int[] rowsOf = new int[most];
        int[] unitsOf = new int[most];
        double[] weightOf = new double[most];
        int[] lastUnit = new int[most];
        Arrays.fill(lastUnit, -1);
        Located<String> weights = task.options().weights();
        @Nullable NumberColumn weight = weights == null ? null : panel.number(weights.value());
        for (int i = 0; i < rows.length; i++) {
            int cell = cellOfRow[i];
            if (cell >= 0) {
                int unit = panel.unit(rows[i]);
                rowsOf[cell]++;
                weightOf[cell] += weight == null ? 1 : weight.value(rows[i]);
                unitsOf[cell] += lastUnit[cell] == unit ? 0 : 1;
                lastUnit[cell] = unit;
            }
        }
        int[][] members = members(unitsOf);
        List<SupportCell> cells = new ArrayList<>();
        int[] placeOf = new int[most];
        for (int cell = 0; cell < most; cell++) {
            placeOf[cell] = cells.size();
            if (rowsOf[cell] > 0) {
                cells.add(new SupportCell(
                        keys.value(cell / cohorts.size()),
                        cohorts.value(cell % cohorts.size()),
                        UnitNames.of(panel.units(), members[cell]),
                        rowsOf[cell],
                        weightOf[cell]));
            }
        }
        Chunks.of(rows.length).forEach((from, to) -> {
            for (int i = from; i < to; i++) {
                cellOfRow[i] = cellOfRow[i] < 0 ? -1 : placeOf[cellOfRow[i]];
            }
        });
        return new TreatedRows(cellOfRow, List.copyOf(cells));
    }

    /** Returns the units of each cell, ascending. */
    private int[][] members(int[] unitsOf) {
        int[][] members = new int[unitsOf.length][];
        Arrays.setAll(members, cell -> new int[unitsOf[cell]]);
        int[] filled = new int[unitsOf.length];
        for (int i = 0; i < rows.length; i++) {
            int cell = cellOfRow[i];
            if (cell >= 0) {
                int unit = panel.unit(rows[i]);
                int known = filled[cell];
                if (known == 0 || members[cell][known - 1] != unit) {
                    members[cell][filled[cell]++] = unit;
                }
            }
        }
        return members;
    }
}
