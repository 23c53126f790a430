package org.didactic.estimate.decomposition;

import java.util.ArrayList;
import java.util.List;
import org.didactic.estimate.Decomposition;
import org.didactic.estimate.Decomposition.Against;
import org.didactic.estimate.Decomposition.Part;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.spec.EventTime;

/**
 * All decompositions of a two-way regression: of one coefficient after the start, the comparisons and the weights behind it;
 * of an event study, the weights behind each of its coefficients.
 */
public record Decompositions(List<Decomposition> found) {

    /** Returns what the coefficients of a regression are made of. */
    public static Decompositions of(FittedRegression fitted) {
        if (!(fitted.task().options().eventTime() instanceof EventTime.Periods periods)) {
            return new Decompositions(
                    List.of(GoodmanBacon.decomposition(fitted), new TreatmentWeights(fitted).decomposition()));
        }
        EventWeights weights = new EventWeights(fitted, periods.reference());
        return new Decompositions(fitted.design().terms().stream()
                .filter(Term.Period.class::isInstance)
                .map(term -> weights.decomposition((Term.Period) term))
                .toList());
    }

    /** Returns an estimation with these decompositions and the numbers that tell of them. */
    public Estimation addedTo(Estimation estimation) {
        List<TermEstimate> summaries = new ArrayList<>();
        for (Decomposition each : found) {
            estimation.estimates().stream()
                    .filter(estimate -> estimate.term().equals(each.of()))
                    .forEach(estimate -> summaries.addAll(summaries(each, estimate)));
        }
        return estimation.with(found, summaries);
    }

    private static List<TermEstimate> summaries(Decomposition each, TermEstimate of) {
        return switch (each.kind()) {
            case GOODMAN_BACON -> List.of(summary(each, of, new Term.AlreadyTreatedWeight(), weightOnTreated(each)));
            case TREATMENT_WEIGHTS ->
                List.of(
                        summary(each, of, new Term.NegativeWeights(), new Value.Plain(each.negative())),
                        summary(each, of, new Term.NegativeWeightSum(), new Value.Plain(each.negativeSum())));
            case EVENT_WEIGHTS -> {
                int key = ((Term.Period) each.of()).key();
                yield List.of(summary(each, of, new Term.Contamination(key), contamination(each, key)));
            }
        };
    }

    private static TermEstimate summary(Decomposition each, TermEstimate of, Term term, Value value) {
        Value told = each.problem().isEmpty() ? value : new Value.NotIdentified(each.problem());
        return new TermEstimate(term, told, of.rows(), of.treatedUnits());
    }

    private static Value weightOnTreated(Decomposition bacon) {
        return new Value.Plain(bacon.parts().stream()
                .filter(part -> part.against() instanceof Against.Cohort against && against.start() < part.cohort())
                .mapToDouble(Part::weight)
                .sum());
    }

    private static Value contamination(Decomposition weights, int key) {
        double largest = weights.parts().stream()
                .mapToDouble(part -> Math.abs(part.weight()))
                .max()
                .orElse(0);
        double sum = 0;
        for (Part part : weights.parts()) {
            boolean matters = Math.abs(part.weight()) > NegativeWeights.ROUNDING * largest;
            if (part.against().equals(new Against.EventTime(key)) || !matters) {
                continue;
            }
            Double estimate = part.estimate();
            if (estimate == null) {
                return new Value.NotIdentified("the effect on cohort " + part.cohort() + " in event time "
                        + part.against().text() + ", which enters it, is not identified");
            }
            sum += part.weight() * estimate;
        }
        return new Value.Plain(sum);
    }
}
