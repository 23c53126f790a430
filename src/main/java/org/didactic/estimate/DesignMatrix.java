package org.didactic.estimate;

import java.util.Arrays;
import java.util.List;

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
record DesignMatrix(
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

    int rows() {
        return outcome.length;
    }

    int units() {
        return unitStart.length - 1;
    }

    int columns() {
        return periodColumns + terms.size();
    }

    /** Returns the unit of each row, numbered from 0 in order. */
    int[] unitOfRow() {
        int[] unitOfRow = new int[rows()];
        for (int unit = 0; unit < units(); unit++) {
            Arrays.fill(unitOfRow, unitStart[unit], unitStart[unit + 1], unit);
        }
        return unitOfRow;
    }

    /** Returns the period of each row, numbered from 0 in order; the first slot holds all periods but the first. */
    int[] periodOfRow() {
        return Arrays.stream(positions[0]).map(column -> column + 1).toArray();
    }
}
