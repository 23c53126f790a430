package org.didactic.estimate.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.didactic.estimate.Aggregation;
import org.didactic.estimate.SupportCell;
import org.didactic.estimate.Term;
import org.didactic.estimate.UnitNames;
import org.didactic.spec.Analysis.AttWeights;

/**
 * The weights that turn coefficients into an average. Each coefficient comes with the cells behind it.
 *
 * <ul>
 *   <li>observations: by used rows, or by the sum of regression weights (fixest's {@code aggregate});
 *   <li>equal: every period alike, cohorts inside a period by observations;
 *   <li>cohort-share: every cell by the number of units of its cohort.
 * </ul>
 */
public final class Averages {
    private final AttWeights scheme;
    private final Map<Integer, Integer> unitsOfCohort = new TreeMap<>();

    /** Returns the weights of a scheme; the cells tell how many units a cohort has. */
    public Averages(AttWeights scheme, List<SupportCell> support) {
        this.scheme = scheme;
        if (scheme != AttWeights.COHORT_SHARE) {
            return;
        }
        Map<Integer, List<List<String>>> units = new TreeMap<>();
        support.forEach(cell -> units.computeIfAbsent(cell.cohort(), cohort -> new ArrayList<>())
                .add(cell.units()));
        units.forEach((cohort, names) -> unitsOfCohort.put(cohort, UnitNames.distinct(names)));
    }

    /**
     * A coefficient with what stands behind it.
     *
     * @param key the period it belongs to
     */
    public record Weighed(Term term, int key, List<SupportCell> cells) {}

    /** Returns the average of these coefficients, of which there must be one. */
    public Aggregation of(Term term, List<Weighed> coefficients) {
        Map<Integer, Double> ofPeriod = new TreeMap<>();
        double total = 0;
        for (Weighed each : coefficients) {
            ofPeriod.merge(each.key, mass(each), Double::sum);
            total += mass(each);
        }
        List<Aggregation.Part> parts = new ArrayList<>();
        for (Weighed each : coefficients) {
            double weight = scheme == AttWeights.EQUAL
                    ? mass(each) / ofPeriod.getOrDefault(each.key, 1.0) / ofPeriod.size()
                    : mass(each) / total;
            parts.add(new Aggregation.Part(each.term, weight));
        }
        return new Aggregation(term, List.copyOf(parts));
    }

    private double mass(Weighed coefficient) {
        double mass = 0;
        for (SupportCell cell : coefficient.cells) {
            mass += scheme == AttWeights.COHORT_SHARE ? unitsOfCohort.getOrDefault(cell.cohort(), 0) : cell.weight();
        }
        return mass;
    }
}
