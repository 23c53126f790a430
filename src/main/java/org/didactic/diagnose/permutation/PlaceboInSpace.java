package org.didactic.diagnose.permutation;

import java.util.ArrayList;
import java.util.List;
import org.didactic.diagnose.Diagnosis;
import org.didactic.diagnose.Diagnostic;
import org.didactic.diagnose.Evidence;
import org.didactic.estimate.Alternative;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.method.Estimators;
import org.didactic.estimate.resampling.RandomisationInference;
import org.didactic.spec.Randomisation;
import org.didactic.text.NumberText;

/** The average effect of every outcome and estimator beside those under permuted starts ({@code E@space.att}). */
public final class PlaceboInSpace implements Diagnosis {

    @Override
    public List<Diagnostic> of(Evidence evidence) {
        Randomisation settings = evidence.analysis().robustness().permutation();
        if (settings == null) {
            return List.of();
        }
        return evidence.estimations().parallelStream()
                .map(found -> placebo(evidence, settings, found))
                .toList();
    }

    private static Diagnostic placebo(Evidence evidence, Randomisation settings, Estimation found) {
        EstimationTask task = evidence.task(found);
        Alternative drawn =
                RandomisationInference.ofAverage(Estimators.method(task.estimator()), task, settings, found);
        List<String> notes = new ArrayList<>();
        if (drawn.how().draws() > 0) {
            notes.add(NumberText.count(drawn.how().draws()) + " assignments of the starts of "
                    + NumberText.count(drawn.how().groups()) + " units.");
        }
        notes.addAll(drawn.how().notes());
        return new Diagnostic(
                found.outcome(),
                found.estimator() + "@space",
                drawn.estimates(),
                found.sample().rows().size(),
                found.sample().units(),
                List.copyOf(notes));
    }
}
