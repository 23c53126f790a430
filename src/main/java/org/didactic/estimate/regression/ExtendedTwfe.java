package org.didactic.estimate.regression;

import java.util.ArrayList;
import java.util.List;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Sample;
import org.didactic.estimate.design.EventColumns;
import org.didactic.estimate.sample.SampleRules;
import org.didactic.estimate.sample.SampleSummary;
import org.didactic.estimate.sample.Selection;
import org.didactic.estimate.sample.Singletons;
import org.didactic.estimate.sample.UntreatedRows;

/**
 * Wooldridge's (2021) extended two-way fixed effects: the outcome on unit effects, period effects, factors and a dummy for
 * each cohort in each period from its start on; each covariate enters with a slope for each period, each cohort and, as
 * deviation from its cohort's mean, each of these cells. Periods, cohorts and the overall effect are averages of cells.
 *
 * <p>R twin: {@code etwfe::etwfe} with unit effects.
 */
public final class ExtendedTwfe implements LinearEstimator {
    private static final String METHOD = "extended-twfe";

    @Override
    public Fitted fitted(EstimationTask task) {
        Selection selection = new SampleRules(task).apply(true);
        List<String> notes = new ArrayList<>();
        // A singleton may have been the last untreated row of a period, and what is left then a singleton.
        int before = -1;
        for (int[] rows = selection.rows(); rows.length != before; rows = selection.rows()) {
            before = rows.length;
            notes.addAll(UntreatedRows.require(task, selection));
            Singletons.drop(task, selection);
        }
        int[] rows = selection.rows();
        Sample sample = SampleSummary.of(task, selection);
        if (rows.length == 0) {
            return new Fitted(EmptySample.estimation(task, METHOD, sample), null);
        }
        TreatedCells cells = TreatedCells.of(task, rows);
        EventColumns columns = new EventColumns(
                cells.columns().terms(), cells.columns().column(), CovariateSlopes.of(task, rows, cells));
        Regression regression = new Regression(CovariateSlopes.withoutCovariates(task), rows, columns);
        notes.addAll(regression.noteOnConfounded(cells.weighed()));
        return new Fitted(
                regression.estimation(METHOD, sample, cells.cells(), cells.estimates(task, regression), notes),
                regression);
    }
}
