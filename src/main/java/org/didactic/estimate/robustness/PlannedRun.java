package org.didactic.estimate.robustness;

import org.didactic.estimate.EstimationTask;

/**
 * A run before it is made.
 *
 * @param estimator the id of the estimator that is run again
 * @param task whose estimator has the id of the run
 */
record PlannedRun(RunKind kind, String estimator, EstimationTask task) {}
