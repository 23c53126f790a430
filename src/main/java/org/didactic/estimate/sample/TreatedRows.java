package org.didactic.estimate.sample;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.SupportCell;
import org.didactic.numeric.Chunks;
import org.didactic.spec.EventTime;

/**
 * The used rows of treated units, gathered into cells of one event-time key and one cohort.
 *
 * @param cellOfRow for each used row the place of its cell in {@code cells}; −1 for rows of controls
 * @param cells by key, then cohort
 */
public record TreatedRows(int[] cellOfRow, List<SupportCell> cells) {
    /** What stands for the cohort of a row that is not treated. */
    public static final int NONE = Integer.MIN_VALUE;

    /**
     * Returns the cells of the rows.
     *
     * @param rows rows of the panel, ascending
     * @param treated whether a unit counts as treated here
     */
    public static TreatedRows of(EstimationTask task, int[] rows, IntPredicate treated) {
        return of(task, rows, treated, task.options().eventTime());
    }

    /**
     * Returns the cells of the rows by event times of one's own.
     *
     * @param rows rows of the panel, ascending
     * @param treated whether a unit counts as treated here
     */
    public static TreatedRows of(EstimationTask task, int[] rows, IntPredicate treated, EventTime eventTime) {
        return new SupportCells(task, rows, treated, eventTime).gathered();
    }

    /**
     * Returns for each used row a number of its cell.
     *
     * @param number of a cell
     * @param otherwise for rows of controls
     */
    public int[] ofRows(ToIntFunction<SupportCell> number, int otherwise) {
        int[] numbers = cells.stream().mapToInt(number).toArray();
        int[] ofRows = new int[cellOfRow.length];
        Chunks.of(ofRows.length).forEach((from, to) -> {
            for (int i = from; i < to; i++) {
                ofRows[i] = cellOfRow[i] < 0 ? otherwise : numbers[cellOfRow[i]];
            }
        });
        return ofRows;
    }
}
