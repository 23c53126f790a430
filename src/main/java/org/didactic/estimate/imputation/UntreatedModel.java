package org.didactic.estimate.imputation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.didactic.estimate.Dropped;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Term;
import org.didactic.estimate.design.DesignMatrix;
import org.didactic.estimate.design.EventColumns;
import org.didactic.estimate.design.LeastSquares;
import org.didactic.estimate.design.RowWeights;

/**
 * A model of outcomes without treatment: fixed effects, covariates and factors, fitted on the untreated rows and carried over
 * to the treated ones.
 *
 * <p>One design holds all rows, treated ones with weight zero. Sweeping takes the mean of a level's untreated rows off all
 * its rows, so that the residual of a treated row is its outcome less what the model says of it. Rows come in the design's
 * order.
 *
 * @param design in which treated rows have weight zero
 * @param fit on the untreated rows
 * @param weight the regression weight of each row of the design, of treated rows too
 */
record UntreatedModel(DesignMatrix design, LeastSquares fit, double[] weight) {
    /**
     * Returns the model fitted on the rows that are not treated.
     *
     * @param rows the used rows, ascending; each level of an effect has an untreated one
     */
    static UntreatedModel fit(EstimationTask task, int[] rows, boolean[] treated) {
        double[] counted = RowWeights.orOnes(task, rows);
        for (int i = 0; i < rows.length; i++) {
            if (treated[i]) {
                counted[i] = 0;
            }
        }
        int[] none = new int[rows.length];
        Arrays.fill(none, -1);
        DesignMatrix design = DesignMatrix.of(task, rows, counted, new EventColumns(List.of(), none));
        return new UntreatedModel(design, LeastSquares.fit(design), RowWeights.orOnes(task, design.panelRows()));
    }

    /** Returns the outcome less what it would be without treatment: effects of treated rows, residuals of untreated ones. */
    double[] effects() {
        return fit.residuals();
    }

    /** Returns numbers of the used rows, which are ascending in the panel, in the design's order. */
    int[] inOrder(int[] rows, int[] ofRow) {
        return Arrays.stream(design.panelRows())
                .map(row -> ofRow[Arrays.binarySearch(rows, row)])
                .toArray();
    }

    /** Returns whether nothing but rounding is left of the untreated outcomes. */
    boolean perfect() {
        return fit.perfect(design);
    }

    /** Returns the covariates and factor levels that others determine on the untreated rows. */
    List<Dropped> dropped() {
        List<Term> terms = design.terms();
        int before = design.effectColumns();
        return IntStream.range(0, terms.size())
                .filter(j -> !fit.factor().kept(before + j))
                .mapToObj(j -> new Dropped(terms.get(j), fit.factor().ratio(before + j)))
                .toList();
    }
}
