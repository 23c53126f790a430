package org.didactic.estimate.grouptime;

import java.util.List;
import org.didactic.estimate.Aggregation;
import org.didactic.estimate.Term;

/**
 * An average of cells.
 *
 * @param influence of each unit of analysis, the estimation of the weights included
 * @param rounding an error below this is rounding
 * @param parts what it is the average of
 * @param cells those behind it
 */
record Effect(
        Term term,
        double estimate,
        double[] influence,
        double rounding,
        List<Aggregation.Part> parts,
        List<GroupTimeCell> cells) {

    /** Returns whether it is zero by definition. */
    boolean reference() {
        return cells.stream().allMatch(each -> each.cell().reference());
    }

    Aggregation aggregation() {
        return new Aggregation(term, parts);
    }
}
