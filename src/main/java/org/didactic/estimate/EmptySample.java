package org.didactic.estimate;

import java.util.List;

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
                List.of("No row of the panel can be used."));
    }
}
