package org.didactic.estimate.decomposition;

import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Term;
import org.didactic.estimate.design.DesignMatrix;
import org.didactic.estimate.design.Identification;
import org.didactic.estimate.design.LeastSquares;
import org.didactic.estimate.sample.TreatedRows;

/**
 * A two-way regression whose coefficients are to be taken apart.
 *
 * @param treated the treated among the rows of the design
 */
public record FittedRegression(
        EstimationTask task,
        TreatedRows treated,
        DesignMatrix design,
        LeastSquares fit,
        Identification identification) {

    /** Makes it of a fitted design, with the treated rows and what is identified found from both. */
    public FittedRegression(EstimationTask task, DesignMatrix design, LeastSquares fit) {
        this(
                task,
                TreatedRows.of(task, design.panelRows(), task.timing()::everTreated),
                design,
                fit,
                new Identification(design, fit));
    }

    /**
     * Returns, by column, the numbers whose sum over the columns of a swept row, times the row's weight, is what one more in
     * the row's outcome adds to a coefficient.
     */
    double[] influence(Term term) {
        int of = identification.column(term);
        double[] influence = new double[design.columns()];
        for (int column = 0; column < influence.length; column++) {
            influence[column] = fit.bread().get(column, of);
        }
        return influence;
    }
}
