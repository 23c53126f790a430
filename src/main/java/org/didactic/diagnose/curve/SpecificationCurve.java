package org.didactic.diagnose.curve;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.didactic.diagnose.Diagnosis;
import org.didactic.diagnose.Diagnostic;
import org.didactic.diagnose.Evidence;
import org.didactic.estimate.Detail;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.method.Estimators;
import org.didactic.panel.TreatmentTiming;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.didactic.spec.RobustnessSpec;

/**
 * The specification curve (Simonsohn, Simmons and Nelson 2020): the average effect of each estimator under each combination
 * of covariates, window, covariance and rule on always treated units that makes sense for it; {@link Choices} says which do.
 */
public final class SpecificationCurve implements Diagnosis {

    @Override
    public List<Diagnostic> of(Evidence evidence) {
        RobustnessSpec asked = evidence.analysis().robustness();
        if (asked.curve() == null) {
            return List.of();
        }
        List<Specification> all = new ArrayList<>();
        for (OutcomeSpec outcome : evidence.analysis().outcomes()) {
            var panel =
                    Objects.requireNonNull(evidence.panels().get(outcome.panel().value()));
            TreatmentTiming timing = new TreatmentTiming(panel);
            for (EstimatorSpec estimator : evidence.analysis().estimators()) {
                EstimationTask declared = Estimators.task(evidence.analysis(), outcome, estimator, panel, timing)
                        .plain(Detail.AVERAGE);
                all.addAll(new Choices(declared, asked.windows(), asked.curve().covariances()).all());
            }
        }
        return all.parallelStream().map(Specification::diagnostic).toList();
    }
}
