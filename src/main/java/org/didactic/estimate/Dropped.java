package org.didactic.estimate;

/**
 * A regressor that was left out because the ones before it determine it.
 *
 * @param ratio the share of its own variation that the others leave, at most the tolerance
 */
public record Dropped(Term term, double ratio) {}
