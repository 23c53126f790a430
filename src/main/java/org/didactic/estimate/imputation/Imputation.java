package org.didactic.estimate.imputation;

import java.util.List;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Estimator;
import org.didactic.estimate.SupportCell;
import org.didactic.estimate.regression.TreatedCells;
import org.didactic.text.FirstNames;

/**
 * Imputation of Borusyak, Jaravel and Spiess (2024): unit and period effects, covariates and factors are estimated on
 * untreated rows; a treated row's effect is its outcome less what they say; cells of a cohort and an event time are weighted
 * means of these, and periods, cohorts and the overall effect averages of cells.
 *
 * <p>R twin: {@code didimputation::did_imputation}.
 */
public final class Imputation implements Estimator {

    @Override
    public Estimation estimate(EstimationTask task) {
        return Imputed.estimate(task, "imputation", Imputation::estimate);
    }

    private static Estimation estimate(Imputed imputed) {
        TreatedCells cells = TreatedCells.of(imputed.task(), imputed.rows());
        EffectMeans means = EffectMeans.of(imputed, cells.columns(), GroupResiduals.Centre.SQUARED_WEIGHTS);
        return imputed.estimation(
                "imputation",
                cells.cells(),
                cells.estimates(imputed.task(), means),
                means,
                noteOnSingleUnits(cells.cells()));
    }

    private static List<String> noteOnSingleUnits(List<SupportCell> cells) {
        List<String> alone = cells.stream()
                .filter(cell -> cell.units().size() == 1)
                .map(cell -> cell.term().text())
                .toList();
        return alone.isEmpty()
                ? List.of()
                : List.of(
                        "Errors are understated where a cell rests on one unit, whose effect has nothing to vary from: "
                                + FirstNames.of(alone) + ".");
    }
}
