package org.didactic.estimate;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything one estimator found for one outcome.
 *
 * @param outcome the outcome's id
 * @param estimator the estimator's id
 * @param method the method as the analysis file names it, such as {@code twfe}
 * @param estimates all reported terms: average, periods, cohorts, cells, pre-trend, covariates, factors, fit
 * @param support the cells behind the event-time coefficients, by key and cohort
 * @param aggregations how the averages are made
 * @param dropped collinear regressors
 * @param alternatives the same estimates with inference by drawing anew
 * @param decompositions what coefficients are made of
 * @param notes what a reader must know, as sentences; never needed to understand a number
 */
public record Estimation(
        String outcome,
        String estimator,
        String method,
        Sample sample,
        List<TermEstimate> estimates,
        List<SupportCell> support,
        List<Aggregation> aggregations,
        CovarianceReport covariance,
        List<Dropped> dropped,
        List<Alternative> alternatives,
        List<Decomposition> decompositions,
        List<String> notes) {

    /** Returns the average effect, not identified where the estimator tells none. */
    public TermEstimate average() {
        return estimates.stream()
                .filter(each -> each.term() instanceof Term.Att)
                .findFirst()
                .orElseGet(() ->
                        new TermEstimate(new Term.Att(), new Value.NotIdentified("there is no average effect"), 0, 0));
    }

    /** Returns this estimation with one more inference. */
    public Estimation with(Alternative alternative) {
        List<Alternative> all = new ArrayList<>(alternatives);
        all.add(alternative);
        return new Estimation(
                outcome,
                estimator,
                method,
                sample,
                estimates,
                support,
                aggregations,
                covariance,
                dropped,
                List.copyOf(all),
                decompositions,
                notes);
    }

    /**
     * Returns this estimation with decompositions of its coefficients.
     *
     * @param summaries the numbers that tell of them
     */
    public Estimation with(List<Decomposition> found, List<TermEstimate> summaries) {
        List<TermEstimate> all = new ArrayList<>(estimates);
        all.addAll(summaries);
        return new Estimation(
                outcome,
                estimator,
                method,
                sample,
                List.copyOf(all),
                support,
                aggregations,
                covariance,
                dropped,
                alternatives,
                List.copyOf(found),
                notes);
    }

    /** Returns this estimation with one more note. */
    public Estimation noted(String note) {
        List<String> all = new ArrayList<>(notes);
        all.add(note);
        return new Estimation(
                outcome,
                estimator,
                method,
                sample,
                estimates,
                support,
                aggregations,
                covariance,
                dropped,
                alternatives,
                decompositions,
                List.copyOf(all));
    }
}
