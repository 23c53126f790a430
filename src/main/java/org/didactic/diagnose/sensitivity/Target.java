package org.didactic.diagnose.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.didactic.estimate.Aggregation;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;

/**
 * What the bounds are about: a weighted sum of the effects from the start on.
 *
 * @param name of the target in ids
 * @param term the number that it is in the estimation
 * @param weights of event times 0, 1 and so on
 * @param notes what a reader must know of the weights
 */
record Target(String name, Term term, double[] weights, List<String> notes) {
    private static final double ROUNDING = 1e-9;

    /** Returns the targets: the first event time, and the average effect. */
    static List<Target> of(Estimation estimation, int last) {
        double[] first = new double[last + 1];
        first[0] = 1;
        return List.of(new Target("first", new Term.Period(0), first, List.of()), average(estimation, last));
    }

    /** The average's weights by event time, those of cells added up. */
    private static Target average(Estimation estimation, int last) {
        double[] weights = new double[last + 1];
        double inside = 0;
        double all = 0;
        for (Aggregation aggregation : estimation.aggregations()) {
            if (!(aggregation.term() instanceof Term.Att)) {
                continue;
            }
            for (Aggregation.Part part : aggregation.parts()) {
                all += part.weight();
                int eventTime = eventTime(part.term());
                if (eventTime >= 0 && eventTime <= last) {
                    weights[eventTime] += part.weight();
                    inside += part.weight();
                }
            }
        }
        List<String> notes = new ArrayList<>();
        if (!(inside > 0)) {
            Arrays.fill(weights, 1.0 / weights.length);
            notes.add("The average weighs event times 0 to " + last + " alike.");
            return new Target("average", new Term.Att(), weights, notes);
        }
        if (Math.abs(inside - all) > ROUNDING) {
            notes.add("The average is that of event time" + (last == 0 ? " 0" : "s 0 to " + last)
                    + " alone, as event time " + (last + 1) + " is not estimated.");
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= inside;
        }
        return new Target("average", new Term.Att(), weights, notes);
    }

    private static int eventTime(Term term) {
        if (term instanceof Term.Period period) {
            return period.key();
        }
        return term instanceof Term.Cell cell ? cell.key() : -1;
    }

    /** Returns the estimate of the target as the estimation reports it, for the rows behind it. */
    TermEstimate in(Estimation estimation) {
        return estimation.estimates().stream()
                .filter(each -> each.term().equals(term))
                .findFirst()
                .orElseThrow();
    }
}
