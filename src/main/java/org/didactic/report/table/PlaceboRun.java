package org.didactic.report.table;

import java.util.List;
import java.util.stream.Stream;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.robustness.RobustnessRun;
import org.didactic.estimate.robustness.RunKind;
import org.didactic.estimate.robustness.ShamReference;
import org.didactic.spec.EstimatorSpec;

/** A run of an estimator whose start is moved back. */
record PlaceboRun(EstimatorSpec estimator, RunKind.Placebo kind, Estimation estimation) {

    /** Returns the run if it is a placebo of one of these estimators. */
    static Stream<PlaceboRun> of(List<EstimatorSpec> shown, RobustnessRun run) {
        return run.kind() instanceof RunKind.Placebo kind
                ? shown.stream()
                        .filter(each -> each.id().value().equals(run.estimator()))
                        .map(each -> new PlaceboRun(each, kind, run.estimation()))
                : Stream.of();
    }

    /** Returns the units that the sham effects are measured against, none where the method has no reference. */
    List<String> behindReference() {
        return ShamReference.matters(estimator) ? ShamReference.units(estimation) : List.of();
    }

    /** Returns the notes but the one that names these units. */
    List<String> otherNotes() {
        List<String> units = behindReference();
        return estimation.notes().stream()
                .filter(each -> units.isEmpty() || !each.equals(ShamReference.sentence(kind.shift(), units)))
                .toList();
    }
}
