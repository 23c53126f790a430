package org.didactic.report.wording;

import java.util.stream.Stream;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.robustness.RobustnessRun;
import org.didactic.estimate.robustness.RunKind;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;

/** Finds the estimation with single event times against one reference, for tables and figures alike. */
public final class EvenRun {
    private EvenRun() {}

    /**
     * Returns the run that the analysis made for it: the one against one base period, else the one without bins, else the
     * estimation itself, which then may have bins.
     */
    public static Estimation of(StudyIndex index, OutcomeSpec outcome, EstimatorSpec estimator) {
        return Stream.<Class<? extends RunKind>>of(RunKind.Universal.class, RunKind.Yearly.class)
                .flatMap(kind -> index.study().results().runs().stream()
                        .filter(each -> kind.isInstance(each.kind()))
                        .filter(each -> each.estimator().equals(estimator.id().value())))
                .map(RobustnessRun::estimation)
                .filter(each -> each.outcome().equals(outcome.id().value()))
                .findFirst()
                .orElseGet(() -> index.estimation(outcome, estimator));
    }
}
