package org.didactic.estimate.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.didactic.data.NumberColumn;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Term;
import org.didactic.estimate.design.EventColumns;
import org.didactic.estimate.design.EventColumns.Slope;
import org.didactic.estimate.design.RowWeights;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.RegressionOptions;

/**
 * The covariates of extended two-way fixed effects: each has a slope for each period, for each treated cohort and, as
 * deviation from its cohort's weighted mean over the used rows, for each treated cell, so that the cell's own coefficient is
 * the effect at that mean.
 */
final class CovariateSlopes {
    private final EstimationTask task;
    private final int[] rows;
    private final List<Slope> slopes = new ArrayList<>();

    private CovariateSlopes(EstimationTask task, int[] rows) {
        this.task = task;
        this.rows = rows;
    }

    /** Returns the slopes of all covariates of the task. */
    static List<Slope> of(EstimationTask task, int[] rows, TreatedCells cells) {
        CovariateSlopes all = new CovariateSlopes(task, rows);
        task.covariates().forEach(name -> all.add(name, cells.columns()));
        return List.copyOf(all.slopes);
    }

    /** Returns the task without its covariates, for a regression in which their slopes take their place. */
    static EstimationTask withoutCovariates(EstimationTask task) {
        RegressionOptions options = task.options();
        return task.with(new EstimatorSpec.ExtendedTwfe(
                task.estimator().identity(),
                new RegressionOptions(
                        List.of(),
                        options.eventTime(),
                        options.window(),
                        options.weights(),
                        options.effects(),
                        options.inference())));
    }

    private void add(String covariate, EventColumns cells) {
        NumberColumn column = task.panel().number(covariate);
        double[] values = Arrays.stream(rows).mapToDouble(column::value).toArray();
        int[] times = Arrays.stream(rows).map(task.panel()::time).toArray();
        Arrays.stream(times)
                .sorted()
                .distinct()
                .forEach(time -> add(covariate, new Term.Calendar(time), values, row -> times[row] == time));
        Map<Integer, Double> means = cohortMeans(values);
        means.keySet()
                .forEach(cohort -> add(covariate, new Term.Cohort(cohort), values, row -> cohort.equals(cohort(row))));
        double[] centred = values.clone();
        for (int row = 0; row < centred.length; row++) {
            centred[row] -= means.getOrDefault(cohort(row), 0.0);
        }
        for (int cell = 0; cell < cells.terms().size(); cell++) {
            int index = cell;
            add(covariate, cells.terms().get(cell), centred, row -> cells.column()[row] == index);
        }
    }

    private void add(String covariate, Term among, double[] values, IntPredicate in) {
        double[] column = new double[values.length];
        for (int row = 0; row < column.length; row++) {
            column[row] = in.test(row) ? values[row] : 0;
        }
        slopes.add(new Slope(new Term.Slope(covariate, among), column));
    }

    private Map<Integer, Double> cohortMeans(double[] values) {
        double[] weight = RowWeights.orOnes(task, rows);
        Map<Integer, double[]> sums = new TreeMap<>();
        for (int row = 0; row < rows.length; row++) {
            if (treated(row)) {
                double[] sum = sums.computeIfAbsent(cohort(row), cohort -> new double[2]);
                sum[0] += weight[row] * values[row];
                sum[1] += weight[row];
            }
        }
        Map<Integer, Double> means = new LinkedHashMap<>();
        sums.forEach((cohort, sum) -> means.put(cohort, sum[0] / sum[1]));
        return means;
    }

    private boolean treated(int row) {
        return task.timing().everTreated(task.panel().unit(rows[row]));
    }

    /** Returns the first treated period of the row's unit; a period that is none's for controls. */
    private Integer cohort(int row) {
        return treated(row) ? task.timing().start(task.panel().unit(rows[row])) : Integer.MIN_VALUE;
    }
}
