package org.didactic.estimate.design;

import java.util.Arrays;
import java.util.List;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Term;

/**
 * A regression with the unit effects swept out. A row is a few dense numbers plus a few indicator positions: the columns
 * that are one there. Rows of a unit stand together.
 *
 * <p>Columns come in the order periods, event terms, covariates, factor levels, so that the later of a collinear set goes
 * and period effects are never given up for a covariate. Dense columns and the outcome are kept as deviations from their
 * unit's (weighted) mean; indicators are not, since sums over a unit tell all that is needed.
 *
 * @param unitStart first row of each unit, and the number of rows at the end
 * @param weight regression weights, all one when unweighted
 * @param outcome deviations from the unit's mean
 * @param dense deviations from the unit's mean, column by column
 * @param denseIndex the column of each dense one
 * @param positions by slot and row: the column that is one there, −1 for none
 * @param rawVariation the weighted sum of squares of each column before sweeping
 * @param periodColumns how many of the first columns are periods
 * @param terms the terms of the columns after the periods
 * @param totalVariation the weighted sum of squared deviations of the outcome from its mean
 * @param periods the number of periods in the sample
 */
public record DesignMatrix(
        int[] unitStart,
        double[] weight,
        double[] outcome,
        double[][] dense,
        int[] denseIndex,
        int[][] positions,
        double[] rawVariation,
        int periodColumns,
        List<Term> terms,
        double totalVariation,
        int periods) {

    /**
     * Returns the design of a task.
     *
     * @param rows the used rows of the panel, ascending
     * @param events the regressors of the treatment
     */
    public static DesignMatrix of(EstimationTask task, int[] rows, EventColumns events) {
        return DesignBuilder.build(task, rows, RowWeights.of(task, rows), events);
    }

    /**
     * Returns the design of a task with weights of one's own. Rows of weight zero do not count: they are predicted from the
     * others, their unit's level too, so that each unit needs a row that counts.
     *
     * @param rows the used rows of the panel, ascending
     * @param weight one a used row
     */
    public static DesignMatrix of(EstimationTask task, int[] rows, double[] weight, EventColumns events) {
        return DesignBuilder.build(task, rows, weight, events);
    }

    public int rows() {
        return outcome.length;
    }

    public int units() {
        return unitStart.length - 1;
    }

    public int columns() {
        return periodColumns + terms.size();
    }

    /** Returns the unit of each row, numbered from 0 in order. */
    public int[] unitOfRow() {
        int[] unitOfRow = new int[rows()];
        for (int unit = 0; unit < units(); unit++) {
            Arrays.fill(unitOfRow, unitStart[unit], unitStart[unit + 1], unit);
        }
        return unitOfRow;
    }

    /** Returns the period of each row, numbered from 0 in order; the first slot holds all periods but the first. */
    public int[] periodOfRow() {
        return Arrays.stream(positions[0]).map(column -> column + 1).toArray();
    }

    /**
     * Returns the deviations of the rows of a unit from the unit's means, column by column of each row.
     *
     * @param unit from 0 to {@link #units}
     */
    public double[][] sweptRows(int unit) {
        int from = unitStart[unit];
        TouchedColumns counts = new TouchedColumns(columns());
        double unitWeight = countIndicators(unit, counts);
        double[][] rows = new double[unitStart[unit + 1] - from][columns()];
        for (int i = 0; i < rows.length; i++) {
            for (int d = 0; d < dense.length; d++) {
                rows[i][denseIndex[d]] = dense[d][from + i];
            }
            for (int[] slot : positions) {
                if (slot[from + i] >= 0) {
                    rows[i][slot[from + i]] += 1;
                }
            }
            for (int k = 0; k < counts.size(); k++) {
                rows[i][counts.column(k)] -= counts.value(counts.column(k)) / unitWeight;
            }
        }
        return rows;
    }

    /** Returns the fitted values of the coefficients, as deviations from their unit's mean. */
    public double[] fitted(double[] coefficients) {
        double[] fitted = new double[rows()];
        for (int d = 0; d < dense.length; d++) {
            double coefficient = coefficients[denseIndex[d]];
            for (int row = 0; row < fitted.length; row++) {
                fitted[row] += coefficient * dense[d][row];
            }
        }
        for (int[] slot : positions) {
            for (int row = 0; row < fitted.length; row++) {
                if (slot[row] >= 0) {
                    fitted[row] += coefficients[slot[row]];
                }
            }
        }
        UnitMeans.sweep(fitted, weight, unitStart);
        return fitted;
    }

    /** Counts, by weight, the indicators of a unit's rows and returns the unit's weight. */
    double countIndicators(int unit, TouchedColumns counts) {
        counts.clear();
        double unitWeight = 0;
        for (int row = unitStart[unit]; row < unitStart[unit + 1]; row++) {
            unitWeight += weight[row];
            for (int[] slot : positions) {
                if (slot[row] >= 0) {
                    counts.add(slot[row], weight[row]);
                }
            }
        }
        return unitWeight;
    }
}
