package org.didactic.estimate.grouptime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.didactic.estimate.Aggregation;
import org.didactic.estimate.Term;

/**
 * Averages whose weights are the cohorts' shares in all units, p_g = E[ω1{G = g}].
 *
 * <p>θ = Σ_j p_j θ_j/P with P = Σ_j p_j. Estimating the shares adds to the influence of a unit of cohort c: with A_c the sum
 * of the θ_j of cohort c and m_c their number, ω(A_c − m_c θ)/P.
 */
final class CohortShares {
    private final GroupTimeEffects effects;
    private final int[] cohorts;
    private final int[] placeOfUnit;
    private final double[] shares;

    CohortShares(GroupTimeEffects effects) {
        this.effects = effects;
        this.cohorts = effects.cells().stream()
                .mapToInt(each -> each.cell().cohort())
                .distinct()
                .toArray();
        this.placeOfUnit = new int[effects.units()];
        this.shares = new double[cohorts.length + 1];
        for (int unit = 0; unit < placeOfUnit.length; unit++) {
            int place = Arrays.binarySearch(cohorts, effects.start()[unit]);
            placeOfUnit[unit] = place < 0 ? cohorts.length : place;
            shares[placeOfUnit[unit]] += effects.weight()[unit];
        }
        for (int place = 0; place < shares.length; place++) {
            shares[place] /= placeOfUnit.length;
        }
    }

    /** Something to average that belongs to a cohort. */
    record Part(
            Term term, int cohort, double estimate, Influence influence, double rounding, List<GroupTimeCell> cells) {

        static Part of(GroupTimeCell cell) {
            return new Part(
                    cell.cell().term(),
                    cell.cell().cohort(),
                    cell.estimate(),
                    cell.influence(),
                    cell.rounding(),
                    List.of(cell));
        }

        static Part of(Effect effect, int cohort) {
            return new Part(
                    effect.term(),
                    cohort,
                    effect.estimate(),
                    Influence.of(effect.influence()),
                    effect.rounding(),
                    effect.cells());
        }
    }

    /** Returns the average of these parts, of which there must be one. */
    Effect average(Term term, List<Part> parts) {
        double total = 0;
        for (Part part : parts) {
            total += share(part);
        }
        double estimate = 0;
        double rounding = 0;
        double[] influence = new double[effects.units()];
        Map<Integer, double[]> sumAndNumber = new TreeMap<>();
        List<Aggregation.Part> weights = new ArrayList<>();
        List<GroupTimeCell> cells = new ArrayList<>();
        for (Part part : parts) {
            double weight = share(part) / total;
            estimate += weight * part.estimate();
            rounding += weight * part.rounding();
            part.influence().addTo(influence, weight);
            double[] own = sumAndNumber.computeIfAbsent(part.cohort(), cohort -> new double[2]);
            own[0] += part.estimate();
            own[1]++;
            weights.add(new Aggregation.Part(part.term(), weight));
            cells.addAll(part.cells());
        }
        double average = estimate;
        double size = total;
        Map<Integer, Double> ofCohort = new TreeMap<>();
        sumAndNumber.forEach((cohort, own) -> ofCohort.put(cohort, (own[0] - own[1] * average) / size));
        addOfShares(influence, ofCohort);
        return new Effect(term, estimate, influence, rounding, List.copyOf(weights), List.copyOf(cells));
    }

    private void addOfShares(double[] influence, Map<Integer, Double> ofCohort) {
        double[] byPlace = new double[cohorts.length + 1];
        for (int place = 0; place < cohorts.length; place++) {
            byPlace[place] = ofCohort.getOrDefault(cohorts[place], 0.0);
        }
        for (int unit = 0; unit < influence.length; unit++) {
            influence[unit] += effects.weight()[unit] * byPlace[placeOfUnit[unit]];
        }
    }

    private double share(Part part) {
        return shares[Arrays.binarySearch(cohorts, part.cohort())];
    }
}
