package org.didactic.diagnose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.didactic.estimate.Aggregation;
import org.didactic.estimate.CovarianceReport;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.numeric.SymmetricMatrix;
import org.jspecify.annotations.Nullable;

/**
 * The estimated effects by event time of one estimation, with their joint covariance.
 *
 * @param keys event times or bins with an estimate, ascending; without the reference
 * @param estimates in the order of the keys
 * @param covariance of the estimates, of the same order
 * @param reference the event time or bin that is zero by definition, null where there is none
 * @param problem why there is no joint covariance; empty when there is one, and otherwise there are no keys
 */
public record PeriodEffects(
        List<Integer> keys,
        List<Double> estimates,
        SymmetricMatrix covariance,
        @Nullable Integer reference,
        String problem) {

    /**
     * Returns the effects by event time of an estimation. Effects that are averages of cells get their covariance from that
     * of the cells, the weights held fixed.
     */
    public static PeriodEffects of(Estimation estimation) {
        Map<Integer, Double> estimates = new TreeMap<>();
        Integer reference = null;
        for (TermEstimate each : estimation.estimates()) {
            if (each.term() instanceof Term.Period period) {
                if (each.value() instanceof Value.Estimated told) {
                    estimates.put(period.key(), told.estimate());
                } else if (each.value() instanceof Value.Reference) {
                    reference = period.key();
                }
            }
        }
        CovarianceReport report = estimation.covariance();
        if (!report.problem().isEmpty()) {
            return none(reference, report.problem());
        }
        if (estimates.isEmpty()) {
            return none(reference, "no effect by event time is estimated");
        }
        List<double[]> contrasts = contrasts(estimation, List.copyOf(estimates.keySet()));
        if (contrasts.size() < estimates.size()) {
            return none(reference, "the estimator tells no joint covariance of its effects by event time");
        }
        return new PeriodEffects(
                List.copyOf(estimates.keySet()),
                List.copyOf(estimates.values()),
                covariance(report.matrix(), contrasts),
                reference,
                "");
    }

    private static PeriodEffects none(@Nullable Integer reference, String problem) {
        return new PeriodEffects(
                List.of(), List.of(), SymmetricMatrix.ofLowerTriangle(0, new double[0]), reference, problem);
    }

    /** The weights of each effect by term of the covariance, up to the first effect whose parts it does not have. */
    private static List<double[]> contrasts(Estimation estimation, List<Integer> keys) {
        Map<Term, Integer> places = new HashMap<>();
        List<Term> terms = estimation.covariance().terms();
        for (int i = 0; i < terms.size(); i++) {
            places.put(terms.get(i), i);
        }
        Map<Term, List<Aggregation.Part>> made = new LinkedHashMap<>();
        estimation.aggregations().forEach(each -> made.put(each.term(), each.parts()));
        List<double[]> contrasts = new ArrayList<>();
        for (int key : keys) {
            Term term = new Term.Period(key);
            List<Aggregation.Part> own = List.of(new Aggregation.Part(term, 1));
            List<Aggregation.Part> parts = places.containsKey(term) ? own : made.getOrDefault(term, own);
            double[] contrast = new double[terms.size()];
            for (Aggregation.Part part : parts) {
                Integer place = places.get(part.term());
                if (place == null) {
                    return contrasts;
                }
                contrast[place] += part.weight();
            }
            contrasts.add(contrast);
        }
        return contrasts;
    }

    private static SymmetricMatrix covariance(List<List<Double>> matrix, List<double[]> contrasts) {
        int order = matrix.size();
        double[] entries = new double[order * order];
        for (int i = 0; i < order; i++) {
            for (int j = 0; j <= i; j++) {
                entries[i * order + j] = matrix.get(i).get(j);
            }
        }
        return SymmetricMatrix.ofLowerTriangle(order, entries).between(contrasts);
    }

    /** Returns the effects at some event times only; the reference stays. */
    public PeriodEffects where(IntPredicate chosen) {
        int[] places = IntStream.range(0, keys.size())
                .filter(place -> chosen.test(keys.get(place)))
                .toArray();
        List<Integer> someKeys = new ArrayList<>();
        List<Double> someEstimates = new ArrayList<>();
        for (int place : places) {
            someKeys.add(keys.get(place));
            someEstimates.add(estimates.get(place));
        }
        return new PeriodEffects(
                List.copyOf(someKeys), List.copyOf(someEstimates), covariance.select(places), reference, problem);
    }

    /** Returns the effects before the start. */
    public PeriodEffects before() {
        return where(key -> key < 0);
    }

    /** Returns the effects from the start on. */
    public PeriodEffects after() {
        return where(key -> key >= 0);
    }

    /** Returns the standard error of the effect at a place in the list of keys. */
    public double standardError(int place) {
        return Math.sqrt(covariance.get(place, place));
    }

    /** Returns the correlations of the effects. */
    public SymmetricMatrix correlation() {
        int order = keys.size();
        double[] entries = new double[order * order];
        for (int i = 0; i < order; i++) {
            for (int j = 0; j < i; j++) {
                entries[i * order + j] = covariance.get(i, j) / standardError(i) / standardError(j);
            }
            entries[i * order + i] = 1;
        }
        return SymmetricMatrix.ofLowerTriangle(order, entries);
    }
}
