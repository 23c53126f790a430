package org.didactic.estimate;

import java.util.List;

/**
 * The estimates of an estimation with another inference; its numbers have the ids {@code OUTCOME.ESTIMATOR@RUN.TERM}.
 *
 * @param run names the inference in the ids, such as {@code wild}
 * @param how what was drawn
 */
public record Alternative(String run, List<TermEstimate> estimates, Resampling how) {}
