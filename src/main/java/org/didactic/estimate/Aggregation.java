package org.didactic.estimate;

import java.util.List;

/**
 * How a reported average is made of coefficients: the estimate is the sum of weight times coefficient, its error follows
 * from their covariance with the weights held fixed.
 */
public record Aggregation(Term term, List<Part> parts) {

    /** One coefficient's share. */
    public record Part(Term term, double weight) {}
}
