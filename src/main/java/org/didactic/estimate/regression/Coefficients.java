package org.didactic.estimate.regression;

import java.util.List;
import org.didactic.estimate.Aggregation;
import org.didactic.estimate.Term;
import org.didactic.estimate.Value;

/** Estimated effects of which averages can be made. */
public interface Coefficients {

    /** Returns whether the data tell the coefficient of a term. */
    boolean identified(Term term);

    /** Returns why a coefficient that is not identified is not. */
    String notSeparable();

    /** Returns the value of a coefficient, or why there is none. */
    Value coefficient(Term term);

    /** Returns the value of a weighted sum of coefficients that were identified; the weights are held fixed. */
    Value weightedSum(List<Aggregation.Part> parts);
}
