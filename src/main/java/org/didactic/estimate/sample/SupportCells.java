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
    private static final int CHUNK = 1 << 16;

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
        Chunks.of(rows.length).forEach((from, to) -> {
            for (int i = from; i < to; i++) {
                timeOfRow[i] = panel.time(rows[i]);
            }
        });
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
        Chunks chunks = new Chunks(rows.length, CHUNK);
        int most = keys.size() * cohorts.size();
        int[][] rowsOf = new int[chunks.chunks()][most];
        int[][] unitsOf = new int[chunks.chunks()][most];
        double[][] weightOf = new double[chunks.chunks()][most];
        Located<String> weights = task.options().weights();
        @Nullable NumberColumn weight = weights == null ? null : panel.number(weights.value());
        chunks.forEach((from, to) -> {
            int chunk = from / CHUNK;
            for (int i = from; i < to; i++) {
                int cell = cellOfRow[i];
                if (cell >= 0) {
                    rowsOf[chunk][cell]++;
                    weightOf[chunk][cell] += weight == null ? 1 : weight.value(rows[i]);
                    unitsOf[chunk][cell] += isFirstOfUnit(i) ? 1 : 0;
                }
            }
        });
        int[][] members = members(chunks, unitsOf);
        List<SupportCell> cells = new ArrayList<>();
        int[] placeOf = new int[most];
        for (int cell = 0; cell < most; cell++) {
            placeOf[cell] = cells.size();
            int count = 0;
            double total = 0;
            for (int chunk = 0; chunk < rowsOf.length; chunk++) {
                count += rowsOf[chunk][cell];
                total += weightOf[chunk][cell];
            }
            if (count > 0) {
                cells.add(new SupportCell(
                        keys.value(cell / cohorts.size()),
                        cohorts.value(cell % cohorts.size()),
                        UnitNames.of(panel.units(), members[cell]),
                        count,
                        total));
            }
        }
        chunks.forEach((from, to) -> {
            for (int i = from; i < to; i++) {
                cellOfRow[i] = cellOfRow[i] < 0 ? -1 : placeOf[cellOfRow[i]];
            }
        });
        return new TreatedRows(cellOfRow, List.copyOf(cells));
    }

    /** The rows of a unit come by time, so that those in one cell stand together. */
    private boolean isFirstOfUnit(int i) {
        return i == 0 || cellOfRow[i - 1] != cellOfRow[i] || panel.unit(rows[i - 1]) != panel.unit(rows[i]);
    }

    /** Returns the units of each cell, ascending; the counts become the places of each chunk's first unit. */
    private int[][] members(Chunks chunks, int[][] unitsOf) {
        int[][] members = new int[keys.size() * cohorts.size()][];
        for (int cell = 0; cell < members.length; cell++) {
            int before = 0;
            for (int[] ofChunk : unitsOf) {
                int count = ofChunk[cell];
                ofChunk[cell] = before;
                before += count;
            }
            members[cell] = new int[before];
        }
        chunks.forEach((from, to) -> {
            int[] next = unitsOf[from / CHUNK];
            for (int i = from; i < to; i++) {
                int cell = cellOfRow[i];
                if (cell >= 0 && isFirstOfUnit(i)) {
                    members[cell][next[cell]++] = panel.unit(rows[i]);
                }
            }
        });
        return members;
    }
}
