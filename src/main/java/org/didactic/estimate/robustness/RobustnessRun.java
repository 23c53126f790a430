package org.didactic.estimate.robustness;

import org.didactic.estimate.Estimation;

/**
 * An estimator run again in other circumstances.
 *
 * @param estimator the id of the estimator that was run again
 * @param estimation its estimates; its estimator is {@code twfe@window3}
 */
public record RobustnessRun(RunKind kind, String estimator, Estimation estimation) {}
