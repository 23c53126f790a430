package org.didactic.estimate;

import java.util.List;
import org.didactic.panel.Panel;
import org.didactic.panel.TreatmentTiming;
import org.didactic.spec.Analysis.AttWeights;
import org.didactic.spec.Analysis.Singletons;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.didactic.spec.RegressionOptions;
import org.didactic.text.Located;

/**
 * One outcome to be estimated by one estimator.
 *
 * @param panel the outcome's panel
 * @param timing of that panel
 */
public record EstimationTask(
        OutcomeSpec outcome,
        EstimatorSpec estimator,
        Panel panel,
        TreatmentTiming timing,
        Singletons singletons,
        AttWeights attWeights) {

    /** Returns the options of the estimator that every method shares. */
    public RegressionOptions options() {
        return estimator.options();
    }

    /** Returns the names of the covariates that enter, in the order of the file. */
    public List<String> covariates() {
        return options().covariates().stream().map(Located::value).toList();
    }

    /** Returns the factors that enter; group-time effects have none. */
    public List<String> factors() {
        if (estimator instanceof EstimatorSpec.CallawaySantAnna) {
            return List.of();
        }
        return outcome.factors().stream().map(Located::value).toList();
    }
}
