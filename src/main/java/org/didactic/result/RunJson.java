package org.didactic.result;

import org.didactic.estimate.CovarianceReport;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.robustness.RobustnessRun;
import org.didactic.estimate.robustness.RunKind;
import org.didactic.spec.Analysis;
import org.didactic.text.Json;

/**
 * Writes an estimator run again: its sample, weights, dropped regressors and notes. The covariance matrix stands with the
 * evenly spaced runs alone, whose sensitivity to a failure of parallel trends others may want to compute; what a run
 * shares with its estimator, such as the units behind each number, stands with that.
 */
final class RunJson {
    private RunJson() {}

    static Json of(Analysis analysis, RobustnessRun run) {
        Estimation estimation = run.estimation();
        CovarianceReport covariance = estimation.covariance();
        boolean even = run.kind() instanceof RunKind.Yearly || run.kind() instanceof RunKind.Universal;
        return ResultsJson.head(analysis, estimation)
                .with("covariance", even ? CovarianceJson.matrix(covariance) : CovarianceJson.brief(covariance))
                .with("aggregations", Json.array(estimation.aggregations(), ResultsJson::aggregation))
                .with("dropped", Json.array(estimation.dropped(), ResultsJson::dropped))
                .with("notes", Json.texts(estimation.notes()))
                .build();
    }
}
