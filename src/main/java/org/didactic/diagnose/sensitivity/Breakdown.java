package org.didactic.diagnose.sensitivity;

import java.util.List;
import org.didactic.estimate.BeyondSearch;
import org.didactic.estimate.Value;

/** The smallest bound under which the interval contains zero. */
final class Breakdown {
    private static final double TOLERANCE = 1e-4;

    private Breakdown() {}

    /**
     * Returns the bound, to {@value #TOLERANCE} of the largest; a reason when no bound up to the largest is enough.
     *
     * @param bounds that the interval is known under, ascending; the first of them that is enough is where the search ends
     * @param intervals under these bounds
     * @param most the largest bound that is looked at
     * @param beyond the same in words
     */
    static Value of(
            Restriction restriction, List<Double> bounds, List<Interval> intervals, double most, String beyond) {
        double from = 0;
        double atFrom = restriction.interval(0).distanceToZero();
        if (atFrom < 0) {
            return new Value.Plain(0);
        }
        for (int i = 0; i <= bounds.size(); i++) {
            boolean known = i < bounds.size();
            if (known && bounds.get(i) > most) {
                continue;
            }
            double to = known ? bounds.get(i) : most;
            double atTo = (known ? intervals.get(i) : restriction.interval(most)).distanceToZero();
            if (atTo < 0) {
                return new Value.Plain(Crossing.find(
                        bound -> restriction.interval(bound).distanceToZero(),
                        from,
                        to,
                        atFrom,
                        atTo,
                        TOLERANCE * most));
            }
            from = to;
            atFrom = atTo;
        }
        return BeyondSearch.above(beyond);
    }
}
