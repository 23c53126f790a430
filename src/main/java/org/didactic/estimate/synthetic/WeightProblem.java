package org.didactic.estimate.synthetic;

/**
 * What weights were sought as: those that minimise the mean square of what they leave, plus ζ² times the sum of their squares.
 *
 * @param search how they were sought, so whether they are those of the minimum or near to it
 * @param zeta ζ, in the unit of the outcome
 * @param intercept what the unit (or the mean after the start) lies above what the weights make of the others, on average; 0
 *     where the problem has none
 * @param objective what was reached, in the squared unit of the outcome; as {@code synthdid} counts it
 */
public record WeightProblem(WeightSearch search, double zeta, double intercept, double objective) {}
