package org.didactic.diagnose;

import org.didactic.estimate.Estimation;
import org.didactic.estimate.robustness.RobustnessRun;
import org.didactic.estimate.robustness.RunKind;

/** Finds the event study on which a question about event times is best asked. */
public final class EventStudies {
    private EventStudies() {}

    /**
     * Returns the estimation with single event times against one reference: the run that an analysis makes for it, or the
     * estimation itself when there is none.
     */
    public static Estimation evenlySpaced(Evidence evidence, Estimation estimation) {
        // Group-time effects have single event times anyway: what they may lack is the one base period.
        boolean groupTime = estimation.method().equals("callaway-santanna");
        return evidence.runs().stream()
                .filter(each ->
                        groupTime ? each.kind() instanceof RunKind.Universal : each.kind() instanceof RunKind.Yearly)
                .filter(each -> each.estimator().equals(estimation.estimator()))
                .map(RobustnessRun::estimation)
                .filter(each -> each.outcome().equals(estimation.outcome()))
                .findFirst()
                .orElse(estimation);
    }
}
