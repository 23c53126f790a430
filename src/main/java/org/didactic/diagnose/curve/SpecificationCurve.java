package org.didactic.diagnose.curve;

import java.util.ArrayList;
import java.util.List;
import org.didactic.diagnose.Diagnosis;
import org.didactic.diagnose.Diagnostic;
import org.didactic.diagnose.Evidence;
import org.didactic.estimate.Detail;
import org.didactic.estimate.EstimationTask;
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
        for (EstimationTask declared : evidence.tasks().all()) {
            all.addAll(new Choices(
                            declared.plain(Detail.AVERAGE),
                            asked.windows(),
                            asked.curve().covariances())
                    .all());
        }
        return all.parallelStream().map(Specification::diagnostic).toList();
    }
}
