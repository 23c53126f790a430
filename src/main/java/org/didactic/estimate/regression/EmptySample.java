package org.didactic.estimate.regression;

import java.util.List;
import org.didactic.estimate.CovarianceReport;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Sample;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;

/** What is left to say when no row can be used. */
final class EmptySample {
    private EmptySample() {}

    static Estimation estimation(EstimationTask task, String method, Sample sample) {
        return new Estimation(
                task.outcome().id().value(),
                task.estimator().id().value(),
                method,
                sample,
                List.of(
                        new TermEstimate(new Term.Att(), new Value.NotIdentified("no row is left"), 0, 0),
                        new TermEstimate(new Term.Fit(Term.Statistic.N), new Value.Plain(0), 0, 0)),
                List.of(),
                List.of(),
                new CovarianceReport("none", null, 0, "none", 1, 0, null, List.of(), List.of(), "no row is left"),
                List.of(),
                List.of(),
                List.of(),
                List.of("No row of the panel can be used."));
    }
}
