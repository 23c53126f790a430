package org.didactic.estimate;

import java.util.List;

/**
 * Everything one estimator found for one outcome.
 *
 * @param outcome the outcome's id
 * @param estimator the estimator's id
 * @param method {@code twfe} or {@code sun-abraham}
 * @param estimates all reported terms: average, periods, cohorts, cells, pre-trend, covariates, factors, fit
 * @param support the cells behind the event-time coefficients, by key and cohort
 * @param aggregations how the averages are made
 * @param dropped collinear regressors
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
        List<String> notes) {}
