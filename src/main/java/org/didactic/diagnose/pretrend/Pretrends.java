package org.didactic.diagnose.pretrend;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.didactic.diagnose.Diagnosis;
import org.didactic.diagnose.Diagnostic;
import org.didactic.diagnose.EventStudies;
import org.didactic.diagnose.Evidence;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.EventTime;

/**
 * What the effects before the start can tell: other averages and tests of them, the drift that they would have betrayed, the
 * bias that such a drift leaves, and bands for all event times at once.
 */
public final class Pretrends implements Diagnosis {

    @Override
    public List<Diagnostic> of(Evidence evidence) {
        if (!evidence.analysis().robustness().pretrend()) {
            return List.of();
        }
        return evidence.estimations().parallelStream()
                .filter(Pretrends::hasEventTimes)
                .flatMap(each -> of(evidence, each))
                .toList();
    }

    private static boolean hasEventTimes(Estimation estimation) {
        return estimation.estimates().stream().anyMatch(each -> each.term() instanceof Term.Period);
    }

    private static Stream<Diagnostic> of(Evidence evidence, Estimation estimation) {
        EstimationTask task = evidence.task(estimation);
        double level = task.options().inference().level();
        Estimation spaced = EventStudies.evenlySpaced(evidence, estimation);
        boolean itself = spaced == estimation;
        boolean binned = itself && !(task.estimator() instanceof EstimatorSpec.CallawaySantAnna);
        List<EventTime.Bin> bins =
                binned && task.options().eventTime() instanceof EventTime.Periods periods ? periods.bins() : List.of();
        MeanEventTimes times = MeanEventTimes.of(spaced, task.panel(), bins);
        List<TermEstimate> own = new ArrayList<>(new OtherConventions(task, estimation).numbers());
        List<TermEstimate> ofSpaced = new ArrayList<>(new DriftNumbers(spaced, times, level).numbers());
        if (task.estimator().linear()) {
            own.addAll(UniformBands.of(estimation, level));
            if (!itself) {
                ofSpaced.addAll(UniformBands.of(spaced, level));
            }
        }
        if (itself) {
            own.addAll(ofSpaced);
            return Stream.of(diagnostic(estimation, own));
        }
        return Stream.of(diagnostic(estimation, own), diagnostic(spaced, ofSpaced));
    }

    private static Diagnostic diagnostic(Estimation estimation, List<TermEstimate> numbers) {
        return new Diagnostic(
                estimation.outcome(),
                estimation.estimator(),
                List.copyOf(numbers),
                estimation.sample().rows().size(),
                estimation.sample().units(),
                List.of());
    }
}
