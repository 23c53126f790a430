package org.didactic.estimate.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.didactic.data.NumberColumn;
import org.didactic.data.TextColumn;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Term;
import org.didactic.panel.Panel;

/** Lays out the used rows of a panel as a {@link DesignMatrix}. */
final class DesignBuilder {
    private final EstimationTask task;
    private final Panel panel;
    private final int[] rows;
    private final double[] weight;
    private final List<Term> terms = new ArrayList<>();
    private final List<int[]> slots = new ArrayList<>();

    private DesignBuilder(EstimationTask task, int[] rows, double[] weight) {
        this.task = task;
        this.panel = task.panel();
        this.rows = rows;
        this.weight = weight;
    }

    static DesignMatrix build(EstimationTask task, int[] rows, double[] weight, EventColumns events) {
        return new DesignBuilder(task, rows, weight).build(events);
    }

    private DesignMatrix build(EventColumns events) {
        int periods = addPeriods();
        int periodColumns = periods - 1;
        terms.addAll(events.terms());
        slots.add(shifted(events.column(), periodColumns));
        int firstDense = periodColumns + terms.size();
        List<double[]> columns = new ArrayList<>();
        for (String name : task.covariates()) {
            terms.add(new Term.Covariate(name));
            columns.add(values(panel.number(name)));
        }
        for (EventColumns.Slope slope : events.slopes()) {
            terms.add(slope.term());
            columns.add(slope.values().clone());
        }
        task.factors().forEach(name -> addFactor(name, periodColumns));

        int[] unitStart = unitStarts();
        double[] rawVariation = new double[periodColumns + terms.size()];
        double[][] dense = columns.toArray(double[][]::new);
        int[] denseIndex = new int[dense.length];
        for (int d = 0; d < dense.length; d++) {
            denseIndex[d] = firstDense + d;
            rawVariation[denseIndex[d]] = UnitMeans.sumOfSquares(dense[d], weight);
            UnitMeans.sweep(dense[d], weight, unitStart);
        }
        int[][] positions = slots.toArray(int[][]::new);
        for (int[] slot : positions) {
            for (int i = 0; i < slot.length; i++) {
                if (slot[i] >= 0) {
                    rawVariation[slot[i]] += weight[i];
                }
            }
        }
        double[] outcome = values(panel.number(task.outcome().column().value()));
        double totalVariation = UnitMeans.totalVariation(outcome, weight);
        UnitMeans.sweep(outcome, weight, unitStart);
        return new DesignMatrix(
                unitStart,
                weight,
                outcome,
                dense,
                denseIndex,
                positions,
                rawVariation,
                periodColumns,
                List.copyOf(terms),
                totalVariation,
                periods);
    }

    /** Adds a slot for the period effects, the first period as base, and returns the number of periods. */
    private int addPeriods() {
        int[] times = Arrays.stream(rows).map(panel::time).toArray();
        int[] distinct = Arrays.stream(times).sorted().distinct().toArray();
        slots.add(Arrays.stream(times)
                .map(time -> Arrays.binarySearch(distinct, time) - 1)
                .toArray());
        return distinct.length;
    }

    /** Adds a slot for the levels of a factor; the first level in code-point order is the base. */
    private void addFactor(String name, int periodColumns) {
        TextColumn used = panel.text(name).take(rows);
        List<String> levels = used.sortedTexts();
        int first = periodColumns + terms.size();
        levels.stream().skip(1).forEach(level -> terms.add(new Term.FactorLevel(name, level)));
        slots.add(Arrays.stream(used.ranks())
                .map(rank -> rank == 0 ? -1 : first + rank - 1)
                .toArray());
    }

    private int[] unitStarts() {
        int[] starts = new int[rows.length + 1];
        int units = 0;
        for (int i = 0; i < rows.length; i++) {
            if (i == 0 || panel.unit(rows[i]) != panel.unit(rows[i - 1])) {
                starts[units++] = i;
            }
        }
        starts[units] = rows.length;
        return Arrays.copyOf(starts, units + 1);
    }

    private double[] values(NumberColumn column) {
        return Arrays.stream(rows).mapToDouble(column::value).toArray();
    }

    private static int[] shifted(int[] columns, int by) {
        return Arrays.stream(columns)
                .map(column -> column < 0 ? -1 : column + by)
                .toArray();
    }
}
