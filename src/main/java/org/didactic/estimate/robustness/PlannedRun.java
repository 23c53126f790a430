package org.didactic.estimate.robustness;

import org.didactic.estimate.Detail;
import org.didactic.estimate.EstimationTask;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.EstimatorSpec.Identity;
import org.didactic.text.Located;

/**
 * A run before it is made.
 *
 * @param estimator the id of the estimator that is run again
 * @param task whose estimator has the id of the run
 */
record PlannedRun(RunKind kind, String estimator, EstimationTask task) {

    /**
     * Returns the run of a task in which something has changed; it neither draws anew nor tells what coefficients are made
     * of.
     *
     * @param changed whose estimator still has its own id
     */
    static PlannedRun of(RunKind kind, EstimationTask changed) {
        EstimatorSpec spec = changed.estimator();
        Located<String> id = spec.id();
        Identity identity = new Identity(
                new Located<>(id.value() + "@" + kind.id(), id.position(), id.path()),
                spec.label(),
                spec.identity().appendix());
        EstimationTask plain = changed.plain(Detail.EFFECTS);
        return new PlannedRun(kind, id.value(), plain.with(plain.estimator().with(identity, plain.options())));
    }
}
