package org.didactic.diagnose.multiplicity;

import java.util.List;
import org.didactic.diagnose.Diagnosis;
import org.didactic.diagnose.Diagnostic;
import org.didactic.diagnose.Evidence;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.RobustnessSpec;

/**
 * The p-values of the average effects, adjusted for the number of outcomes after Holm and after Romano and Wolf ({@code
 * E@outcomes.holm}, {@code E@outcomes.romano_wolf}).
 */
public final class SeveralOutcomes implements Diagnosis {

    @Override
    public List<Diagnostic> of(Evidence evidence) {
        RobustnessSpec.SeveralOutcomes settings =
                evidence.analysis().robustness().severalOutcomes();
        if (settings == null) {
            return List.of();
        }
        List<Diagnostic> byEstimator = evidence.analysis().estimators().parallelStream()
                .map(estimator -> family(evidence, settings, estimator).diagnostics())
                .flatMap(List::stream)
                .toList();
        return evidence.estimations().stream()
                .flatMap(found -> byEstimator.stream()
                        .filter(each -> each.outcome().equals(found.outcome())
                                && each.estimator().equals(found.estimator() + "@outcomes")))
                .toList();
    }

    private static OutcomeFamily family(
            Evidence evidence, RobustnessSpec.SeveralOutcomes settings, EstimatorSpec estimator) {
        return new OutcomeFamily(
                evidence,
                settings,
                estimator,
                evidence.estimations().stream()
                        .filter(each -> each.estimator().equals(estimator.id().value()))
                        .toList());
    }
}
