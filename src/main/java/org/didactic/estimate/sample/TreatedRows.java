package org.didactic.estimate.sample;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.SupportCell;
import org.didactic.spec.EventTime;
import org.didactic.text.Located;

/**
 * The used rows of treated units, gathered into cells of one event-time key and one cohort.
 *
 * @param keys for each used row the key of its event time or bin; {@link #NONE} for rows of controls
 * @param cohorts for each used row the first treated period of its unit; {@link #NONE} for rows of controls
 * @param cells by key, then cohort
 */
public record TreatedRows(int[] keys, int[] cohorts, List<SupportCell> cells) {
    public static final int NONE = Integer.MIN_VALUE;

    /**
     * Returns the cells of the rows.
     *
     * @param treated whether a unit counts as treated here
     */
    public static TreatedRows of(EstimationTask task, int[] rows, IntPredicate treated) {
        return of(task, rows, treated, task.options().eventTime());
    }

    /**
     * Returns the cells of the rows by event times of one's own.
     *
     * @param treated whether a unit counts as treated here
     */
    public static TreatedRows of(EstimationTask task, int[] rows, IntPredicate treated, EventTime eventTime) {
        int[] keys = new int[rows.length];
        int[] cohorts = new int[rows.length];
        Map<Integer, Map<Integer, Gathered>> gathered = new TreeMap<>();
        Located<String> weights = task.options().weights();
        for (int i = 0; i < rows.length; i++) {
            int row = rows[i];
            int unit = task.panel().unit(row);
            keys[i] = treated.test(unit)
                    ? key(eventTime, task.timing().eventTime(row))
                    : NONE;
            cohorts[i] = keys[i] == NONE ? NONE : task.timing().start(unit);
            if (keys[i] != NONE) {
                double weight = weights == null
                        ? 1
                        : task.panel().number(weights.value()).value(row);
                gathered.computeIfAbsent(keys[i], key -> new TreeMap<>())
                        .computeIfAbsent(cohorts[i], cohort -> new Gathered())
                        .add(task.panel().units().get(unit), weight);
            }
        }
        List<SupportCell> cells = new ArrayList<>();
        gathered.forEach((key, byCohort) -> byCohort.forEach((cohort, cell) -> cells.add(cell.cell(key, cohort))));
        return new TreatedRows(keys, cohorts, List.copyOf(cells));
    }

    /** Without an event study the rows after the start share the key 0, and those before it are like controls. */
    private static int key(EventTime eventTime, int time) {
        if (eventTime instanceof EventTime.Periods periods) {
            return periods.keyOf(time);
        }
        return time >= 0 ? 0 : NONE;
    }

    private static final class Gathered {
        private final Set<String> units = new LinkedHashSet<>();
        private int rows;
        private double weight;

        void add(String unit, double rowWeight) {
            units.add(unit);
            rows++;
            weight += rowWeight;
        }

        SupportCell cell(int key, int cohort) {
            return new SupportCell(key, cohort, List.copyOf(units), rows, weight);
        }
    }
}
