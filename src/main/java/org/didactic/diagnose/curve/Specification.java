package org.didactic.diagnose.curve;

import java.util.List;
import org.didactic.diagnose.Diagnostic;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.method.Estimators;

/**
 * One combination of choices.
 *
 * @param about what was chosen, in the order of the id
 * @param task under these choices
 */
record Specification(List<String> about, EstimationTask task) {

    /** Returns the average effect under these choices, with its own sample. */
    Diagnostic diagnostic() {
        Estimation found = Estimators.run(task);
        TermEstimate average = found.average();
        return new Diagnostic(
                found.outcome(),
                found.estimator() + "@curve",
                List.of(new TermEstimate(
                        new Term.Diagnostic("spec", about), average.value(), average.rows(), average.treatedUnits())),
                found.sample().rows().size(),
                found.sample().units(),
                List.of());
    }
}
