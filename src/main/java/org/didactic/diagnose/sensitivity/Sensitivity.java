package org.didactic.diagnose.sensitivity;

import java.util.ArrayList;
import java.util.List;
import org.didactic.diagnose.Diagnosis;
import org.didactic.diagnose.Diagnostic;
import org.didactic.diagnose.EventStudies;
import org.didactic.diagnose.Evidence;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.TermEstimate;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.EventTime;
import org.didactic.spec.GroupTimeOptions.BasePeriod;
import org.didactic.spec.RobustnessSpec;

/**
 * How far parallel trends may fail before a conclusion falls, for the first event time and the average effect of every event
 * study (Rambachan and Roth 2023).
 */
public final class Sensitivity implements Diagnosis {

    @Override
    public List<Diagnostic> of(Evidence evidence) {
        RobustnessSpec.Sensitivity asked = evidence.analysis().robustness().sensitivity();
        if (asked == null) {
            return List.of();
        }
        return evidence.estimations().parallelStream()
                .map(each -> of(evidence, asked, each))
                .flatMap(List::stream)
                .toList();
    }

    /** One diagnostic, or none for an estimator that has no effects by event time. */
    private static List<Diagnostic> of(Evidence evidence, RobustnessSpec.Sensitivity asked, Estimation estimation) {
        EstimatorSpec estimator = evidence.task(estimation).estimator();
        if (estimator.linear() && estimator.options().eventTime() instanceof EventTime.None) {
            return List.of();
        }
        Estimation spaced = EventStudies.evenlySpaced(evidence, estimation);
        String uneven = spaced == estimation ? uneven(estimator) : "";
        AroundStart around = uneven.isEmpty() ? AroundStart.of(spaced) : AroundStart.none(uneven);
        double level = estimator.options().inference().level();
        List<TermEstimate> numbers = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Target target : Target.of(spaced, around.last())) {
            SpacedEffects effects = around.effects();
            if (effects == null) {
                numbers.addAll(TargetNumbers.none(asked, target.name(), around.problem()));
            } else {
                numbers.addAll(TargetNumbers.of(asked, target, target.in(spaced), effects, level));
                notes.addAll(target.notes());
            }
        }
        return List.of(new Diagnostic(
                spaced.outcome(),
                spaced.estimator(),
                List.copyOf(numbers),
                spaced.sample().rows().size(),
                spaced.sample().units(),
                List.copyOf(notes)));
    }

    /** Returns why the declared estimation is no evenly spaced event study; empty when it is one. */
    private static String uneven(EstimatorSpec estimator) {
        if (estimator instanceof EstimatorSpec.CallawaySantAnna groupTime) {
            return groupTime.groupTime().basePeriod() == BasePeriod.UNIVERSAL
                    ? ""
                    : "its effects before the start are measured against varying periods";
        }
        return estimator.options().eventTime() instanceof EventTime.Periods periods
                        && !periods.bins().isEmpty()
                ? "its event times are binned"
                : "";
    }
}
