package org.didactic.estimate.grouptime;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.didactic.data.NumberColumn;
import org.didactic.estimate.EstimationTask;
import org.didactic.numeric.Numbering;
import org.didactic.panel.TreatmentTiming.Status;
import org.didactic.text.Located;

/**
 * The used rows by unit of analysis and period; the arrays are not copied.
 *
 * @param rows of the panel, ascending
 * @param periods ascending
 * @param unit of analysis of each row, numbered without gaps
 * @param period of each row, by its place in {@code periods}
 * @param start the first treated period of each unit of analysis, {@link CellPlan#NEVER} for none
 * @param outcome of each row
 * @param covariates of each row, one array a covariate
 * @param weights of each row; ones without weights
 */
record Observations(
        int[] rows,
        int[] periods,
        int[] unit,
        int[] period,
        int[] start,
        double[] outcome,
        double[][] covariates,
        double[] weights) {

    static Observations of(EstimationTask task, int[] rows, AnalysisUnits units) {
        Numbering times =
                Numbering.of(Arrays.stream(rows).map(task.panel()::time).toArray());
        int[] periods = IntStream.range(0, times.size()).map(times::value).toArray();
        int[] number = new int[units.count()];
        Arrays.fill(number, -1);
        int[] unit = new int[rows.length];
        int[] period = new int[rows.length];
        int[] start = new int[units.count()];
        int count = 0;
        for (int i = 0; i < rows.length; i++) {
            int of = units.ofRow()[rows[i]];
            if (number[of] < 0) {
                start[count] = start(task, rows[i]);
                number[of] = count++;
            }
            unit[i] = number[of];
            period[i] = times.numberOf(task.panel().time(rows[i]));
        }
        List<String> covariates = task.covariates();
        Located<String> weights = task.options().weights();
        double[] ones = new double[rows.length];
        Arrays.fill(ones, 1);
        return new Observations(
                rows,
                periods,
                unit,
                period,
                Arrays.copyOf(start, count),
                values(task, task.outcome().column().value(), rows),
                covariates.stream().map(name -> values(task, name, rows)).toArray(double[][]::new),
                weights == null ? ones : values(task, weights.value(), rows));
    }

    /** Returns when the unit of a row of the panel starts, {@link CellPlan#NEVER} if it does not within the panel. */
    static int start(EstimationTask task, int row) {
        int unit = task.panel().unit(row);
        return task.timing().status(unit) == Status.INSIDE ? task.timing().start(unit) : CellPlan.NEVER;
    }

    private static double[] values(EstimationTask task, String name, int[] rows) {
        NumberColumn column = task.panel().number(name);
        double[] values = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            values[i] = column.value(rows[i]);
        }
        return values;
    }

    /** Returns the number of units of analysis. */
    int units() {
        return start.length;
    }

    /** Returns the cohorts that can be studied, ascending: those before the one that serves as control only. */
    int[] cohorts(int lastCohort) {
        return Arrays.stream(start)
                .filter(each -> each < lastCohort)
                .distinct()
                .sorted()
                .toArray();
    }

    /** Returns a number for each unit of analysis: that in its first row, divided by their mean. */
    double[] firstWeights() {
        double[] first = new double[units()];
        for (int i = rows.length - 1; i >= 0; i--) {
            first[unit[i]] = weights[i];
        }
        double mean = Arrays.stream(first).sum() / first.length;
        return Arrays.stream(first).map(weight -> weight / mean).toArray();
    }

    /** Returns each row's number by period, then unit; only for units that have a row in every period. */
    double[][] byPeriod(double[] ofRow) {
        double[][] values = new double[periods.length][units()];
        IntStream.range(0, rows.length).forEach(i -> values[period[i]][unit[i]] = ofRow[i]);
        return values;
    }
}
