package org.didactic.diagnose.curve;

import java.util.List;
import org.didactic.spec.EstimatorSpec;

/** The choices under which an estimator is run as the analysis file declares it. */
public final class DeclaredChoices {
    private DeclaredChoices() {}

    /** Returns what its specification is about, in the order of the id: covariates, window, covariance and rule. */
    public static List<String> of(EstimatorSpec estimator) {
        return List.of(
                estimator.options().covariates().isEmpty() ? Choices.NO_COVARIATES : Choices.DECLARED_COVARIATES,
                Choices.WHOLE_WINDOW,
                estimator.options().inference().covariance().word(),
                AlwaysTreatedRule.own(estimator).word());
    }
}
