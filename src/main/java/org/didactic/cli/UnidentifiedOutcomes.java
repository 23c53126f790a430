package org.didactic.cli;

import java.util.ArrayList;
import java.util.List;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.Value;
import org.didactic.spec.OutcomeSpec;

/** Warns of outcomes for which no estimator identifies an average effect: their report has nothing to say. */
final class UnidentifiedOutcomes {
    private UnidentifiedOutcomes() {}

    /** Returns a warning for each such outcome, in the order of the analysis file. */
    static List<String> warnings(List<OutcomeSpec> outcomes, List<Estimation> estimations) {
        List<String> warnings = new ArrayList<>();
        for (OutcomeSpec outcome : outcomes) {
            List<Value> averages = estimations.stream()
                    .filter(each -> each.outcome().equals(outcome.id().value()))
                    .map(each -> each.average().value())
                    .toList();
            List<String> reasons = averages.stream()
                    .filter(Value.NotIdentified.class::isInstance)
                    .map(value -> ((Value.NotIdentified) value).reason())
                    .distinct()
                    .toList();
            if (!averages.isEmpty() && averages.stream().noneMatch(Value.Estimated.class::isInstance)) {
                warnings.add("warning: " + outcome.id().position() + ": no estimator identifies an average effect on "
                        + outcome.id() + ": " + String.join("; ", reasons) + ".");
            }
        }
        return warnings;
    }
}
