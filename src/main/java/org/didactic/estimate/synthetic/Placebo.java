package org.didactic.estimate.synthetic;

/**
 * A donor taken as if it were treated, against the other donors.
 *
 * @param effect what the method finds there, where there is nothing to find
 * @param distanceBefore the root of the mean squared distance from its own twin before the start
 */
public record Placebo(String donor, double effect, double distanceBefore) {}
