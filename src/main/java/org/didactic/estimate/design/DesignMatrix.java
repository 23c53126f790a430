package org.didactic.estimate.design;

import java.util.List;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Term;
import org.didactic.estimate.sample.ClusterIndex;
import org.didactic.estimate.sample.EffectLevels;
import org.jspecify.annotations.Nullable;

/**
 * A regression with its largest fixed effect swept out; the rows of a level of it, a group, stand together, so that they
 * come in an order of their own. A row is a few dense numbers plus a few indicator positions: the columns that are one
 * there.
 *
 * <p>Columns come in the order effects, event terms, covariates, factor levels, so that the later of a collinear set goes
 * and effects are never given up for a covariate. Dense columns and the outcome are kept as deviations from their group's
 * (weighted) mean; indicators are not, since sums over a group tell all that is needed.
 *
 * <p>When the effects have too many levels to stand as columns ({@link Absorption#iterative}), there are no indicators: all
 * columns are dense and, as the outcome, free of every effect. When that failed ({@link Absorption#problem}) they are zero,
 * so that nothing is identified.
 *
 * @param panelRows the row of the panel behind each row
 * @param effects the effects with their levels, none refined by another
 * @param groupStart first row of each group, and the number of rows at the end
 * @param weights regression weights, null when all are one
 * @param outcome deviations from the group's mean
 * @param dense deviations from the group's mean, column by column
 * @param denseIndex the column of each dense one
 * @param positions by slot and row: the column that is one there, −1 for none
 * @param rawVariation the weighted sum of squares of each column before sweeping
 * @param effectColumns how many of the first columns are levels of effects
 * @param terms the terms of the columns after the effects
 * @param totalVariation the weighted sum of squared deviations of the outcome from its mean
 * @param absorption how the effects besides the swept one were taken off
 */
public record DesignMatrix(
        int[] panelRows,
        List<EffectLevels> effects,
        int[] groupStart,
        double @Nullable [] weights,
        double[] outcome,
        double[][] dense,
        int[] denseIndex,
        int[][] positions,
        double[] rawVariation,
        int effectColumns,
        List<Term> terms,
        double totalVariation,
        Absorption absorption) {

    /**
     * The most levels, over all effects but the swept one, that stand as columns: their cross-products then take 32 MB and
     * their factor seconds. Both grow fast: with the square and the cube.
     */
    static final int MOST_EFFECT_COLUMNS = 2_000;

    /**
     * Returns the design of a task.
     *
     * @param rows the used rows of the panel, ascending
     * @param events the regressors of the treatment
     */
    public static DesignMatrix of(EstimationTask task, int[] rows, EventColumns events) {
        return of(task, rows, events, MOST_EFFECT_COLUMNS);
    }

    /**
     * Returns the design of a task with weights of one's own. Rows of weight zero do not count: they are predicted from the
     * others, the effects of their levels too, so that each level needs a row that counts.
     *
     * @param rows the used rows of the panel, ascending
     * @param weight one a used row, null when all are one
     */
    public static DesignMatrix of(EstimationTask task, int[] rows, double @Nullable [] weight, EventColumns events) {
        return DesignBuilder.build(task, rows, weight, events, MOST_EFFECT_COLUMNS);
    }

    static DesignMatrix of(EstimationTask task, int[] rows, EventColumns events, int mostEffectColumns) {
        return DesignBuilder.build(task, rows, RowWeights.of(task, rows), events, mostEffectColumns);
    }

    /** Returns whether all weights are one. */
    public boolean unweighted() {
        return weights == null;
    }

    /** Returns the regression weight of a row. */
    public double weight(int row) {
        return weights == null ? 1 : weights[row];
    }

    public int rows() {
        return outcome.length;
    }

    public int groups() {
        return groupStart.length - 1;
    }

    public int columns() {
        return effectColumns + terms.size();
    }

    /** Returns whether the columns hold all effects, so that leverages of rows follow from them. */
    public boolean exactLeverage() {
        return !absorption.iterative();
    }

    /** Returns the group of each row, numbered from 0 in order; not a copy. */
    public int[] groupOfRow() {
        // The first effect with most levels was swept, and its levels are numbered in order.
        return effects.stream()
                .filter(effect -> effect.count() == groups())
                .findFirst()
                .orElseThrow()
                .ofRow();
    }

    /**
     * Returns for each effect whether its levels lie in one cluster each.
     *
     * @param clusters of the rows of the design; of several, one is enough
     */
    public List<Boolean> nestedEffects(List<ClusterIndex> clusters) {
        return effects.stream()
                .map(effect -> clusters.stream().anyMatch(cluster -> cluster.nests(effect.ofRow())))
                .toList();
    }

    /**
     * Returns the deviations of the rows of a group from the group's means, column by column of each row.
     *
     * @param group from 0 to {@link #groups}
     */
    public double[][] sweptRows(int group) {
        int from = groupStart[group];
        TouchedColumns counts = new TouchedColumns(columns());
        double groupWeight = countIndicators(group, counts);
        double[][] rows = new double[groupStart[group + 1] - from][columns()];
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
                rows[i][counts.column(k)] -= counts.value(counts.column(k)) / groupWeight;
            }
        }
        return rows;
    }

    /** Returns the fitted values of the coefficients, as deviations from their group's mean. */
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
        GroupMeans.sweep(fitted, weights, groupStart);
        return fitted;
    }

    /** Counts, by weight, the indicators of a group's rows and returns the group's weight. */
    double countIndicators(int group, TouchedColumns counts) {
        counts.clear();
        double groupWeight = 0;
        for (int row = groupStart[group]; row < groupStart[group + 1]; row++) {
            groupWeight += weight(row);
            for (int[] slot : positions) {
                if (slot[row] >= 0) {
                    counts.add(slot[row], weight(row));
                }
            }
        }
        return groupWeight;
    }
}
