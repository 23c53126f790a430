package org.didactic.estimate.grouptime;

import java.util.ArrayList;
import java.util.List;
import org.didactic.estimate.Aggregation;
import org.didactic.estimate.Term;

/** Averages in which everything counts alike. */
final class PlainMean {
    private PlainMean() {}

    /** Returns the mean of these effects, of which there must be one. */
    static Effect ofEffects(Term term, List<Effect> effects) {
        int units = effects.get(0).influence().length;
        return mean(
                term,
                units,
                effects.stream()
                        .map(each -> new CohortShares.Part(
                                each.term(),
                                CellPlan.NEVER,
                                each.estimate(),
                                Influence.of(each.influence()),
                                each.rounding(),
                                each.cells()))
                        .toList());
    }

    /** Returns the mean of these cells, of which there must be one. */
    static Effect ofCells(Term term, int units, List<GroupTimeCell> cells) {
        return mean(term, units, cells.stream().map(CohortShares.Part::of).toList());
    }

    private static Effect mean(Term term, int units, List<CohortShares.Part> parts) {
        double weight = 1.0 / parts.size();
        double[] influence = new double[units];
        double estimate = 0;
        double rounding = 0;
        List<Aggregation.Part> weights = new ArrayList<>();
        List<GroupTimeCell> cells = new ArrayList<>();
        for (CohortShares.Part part : parts) {
            estimate += part.estimate() / parts.size();
            rounding += weight * part.rounding();
            part.influence().addTo(influence, weight);
            weights.add(new Aggregation.Part(part.term(), weight));
            cells.addAll(part.cells());
        }
        return new Effect(term, estimate, influence, rounding, List.copyOf(weights), List.copyOf(cells));
    }
}
