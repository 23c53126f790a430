package org.didactic.estimate.regression;

import java.util.List;
import org.didactic.estimate.CovarianceReport;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Sample;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;

/** What is left to say when no row can be used, or none in the way asked for. */
public final class EmptySample {
    private EmptySample() {}

    /** Returns an estimation that says that no row is left. */
    public static Estimation estimation(EstimationTask task, String method, Sample sample) {
        return of(task, method, sample, "no row is left", "No row of the panel can be used.");
    }

    /** Returns an estimation of which nothing but the reason and the sample is known. */
    public static Estimation withoutEstimate(EstimationTask task, String method, Sample sample, String reason) {
        return of(task, method, sample, reason, "Nothing is estimated: " + reason + ".");
    }

    private static Estimation of(EstimationTask task, String method, Sample sample, String reason, String note) {
        int rows = sample.rows().size();
        return new Estimation(
                task.outcome().id().value(),
                task.estimator().id().value(),
                method,
                sample,
                List.of(
                        new TermEstimate(new Term.Att(), new Value.NotIdentified(reason), 0, 0),
                        new TermEstimate(new Term.Fit(Term.Statistic.N), new Value.Plain(rows), rows, 0)),
                List.of(),
                List.of(),
                CovarianceReport.none(reason),
                List.of(),
                List.of(),
                List.of(),
                List.of(note));
    }
}
