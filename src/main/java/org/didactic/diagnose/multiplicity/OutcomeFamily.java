package org.didactic.diagnose.multiplicity;

import java.util.ArrayList;
import java.util.List;
import org.didactic.diagnose.Diagnostic;
import org.didactic.diagnose.Evidence;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Estimator;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.estimate.method.Estimators;
import org.didactic.estimate.regression.AverageUnderNull;
import org.didactic.estimate.regression.LinearEstimator;
import org.didactic.estimate.resampling.NullDraws;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.RobustnessSpec;
import org.didactic.spec.WildBootstrap.Weights;
import org.didactic.text.NumberText;

/**
 * The average effects of one estimator on all outcomes, whose p-values are adjusted together.
 *
 * @param found in the order of the outcomes
 */
record OutcomeFamily(
        Evidence evidence, RobustnessSpec.SeveralOutcomes settings, EstimatorSpec estimator, List<Estimation> found) {
    private static final int FEW_CLUSTERS = 12;
    private static final Term HOLM = Term.Diagnostic.of("holm");
    private static final Term ROMANO_WOLF = Term.Diagnostic.of("romano_wolf");
    private static final String NOT_LINEAR =
            "the effects are not coefficients of one regression, of which the draws are made";

    /** Returns one diagnostic an outcome, with both adjustments. */
    List<Diagnostic> diagnostics() {
        List<TermEstimate> averages = found.stream().map(Estimation::average).toList();
        List<TermEstimate> holm = holm(averages);
        Weights weights = weights();
        List<NullDraws> draws = draws(averages, weights);
        List<TermEstimate> romanoWolf = romanoWolf(averages, draws);
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Estimation each = found.get(i);
            diagnostics.add(new Diagnostic(
                    each.outcome(),
                    each.estimator() + "@outcomes",
                    List.of(holm.get(i), romanoWolf.get(i)),
                    each.sample().rows().size(),
                    each.sample().units(),
                    notes(averages, draws, weights)));
        }
        return diagnostics;
    }

    private static List<TermEstimate> holm(List<TermEstimate> averages) {
        double[] p = averages.stream()
                .filter(each -> each.value() instanceof Value.Estimated)
                .mapToDouble(each -> ((Value.Estimated) each.value()).p())
                .toArray();
        double[] adjusted = Holm.adjusted(p);
        List<TermEstimate> holm = new ArrayList<>();
        int next = 0;
        for (TermEstimate each : averages) {
            holm.add(
                    each.value() instanceof Value.Estimated value
                            ? termed(HOLM, each, resampled(value, value.statistic(), adjusted[next++]))
                            : termed(HOLM, each, each.value()));
        }
        return holm;
    }

    private static TermEstimate termed(Term term, TermEstimate average, Value value) {
        return new TermEstimate(term, value, average.rows(), average.treatedUnits());
    }

    private static Value resampled(Value.Estimated value, double statistic, double p) {
        return new Value.Resampled(value.estimate(), value.estimate() / statistic, statistic, p, null, null);
    }

    /** Returns Rademacher weights, or Webb's where some outcome has few clusters: all must draw the same. */
    private Weights weights() {
        return found.stream().anyMatch(each -> each.sample().clusters() < FEW_CLUSTERS)
                ? Weights.WEBB
                : Weights.RADEMACHER;
    }

    private List<NullDraws> draws(List<TermEstimate> averages, Weights weights) {
        Estimator method = Estimators.method(estimator);
        List<Integer> places = new ArrayList<>();
        found.forEach(each -> places.add(places.size()));
        return places.parallelStream()
                .map(place -> {
                    if (!(averages.get(place).value() instanceof Value.Estimated)) {
                        return NullDraws.none("the average effect is not identified");
                    }
                    return method instanceof LinearEstimator linear
                            ? AverageUnderNull.of(
                                    linear, task(found.get(place)), weights, settings.draws(), settings.seed())
                            : NullDraws.none(NOT_LINEAR);
                })
                .toList();
    }

    /** The task of an estimation, without draws of its own. */
    private EstimationTask task(Estimation estimation) {
        EstimationTask declared = evidence.task(estimation);
        return declared.with(estimator.with(estimator
                .options()
                .withInference(estimator.options().inference().withoutDraws())));
    }

    private static List<TermEstimate> romanoWolf(List<TermEstimate> averages, List<NullDraws> draws) {
        double[] adjusted = RomanoWolf.adjusted(
                draws.stream().filter(each -> each.problem().isEmpty()).toList());
        List<TermEstimate> romanoWolf = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < averages.size(); i++) {
            TermEstimate average = averages.get(i);
            if (!(average.value() instanceof Value.Estimated value)) {
                romanoWolf.add(termed(ROMANO_WOLF, average, average.value()));
            } else if (!draws.get(i).problem().isEmpty()) {
                Value reason = new Value.NotIdentified(draws.get(i).problem());
                romanoWolf.add(termed(ROMANO_WOLF, average, reason));
            } else {
                double p = adjusted[next++];
                romanoWolf.add(termed(
                        ROMANO_WOLF, average, resampled(value, draws.get(i).observed(), p)));
            }
        }
        return romanoWolf;
    }

    private List<String> notes(List<TermEstimate> averages, List<NullDraws> draws, Weights weights) {
        long adjusted = averages.stream()
                .filter(each -> each.value() instanceof Value.Estimated)
                .count();
        List<String> notes = new ArrayList<>();
        notes.add("Adjusted over the average effects on " + adjusted + (adjusted == 1 ? " outcome." : " outcomes."));
        List<NullDraws> made =
                draws.stream().filter(each -> each.problem().isEmpty()).toList();
        if (!made.isEmpty()) {
            notes.add("Romano and Wolf: " + NumberText.count(settings.draws()) + " common draws of "
                    + (weights == Weights.WEBB ? "Webb" : "Rademacher")
                    + " weights by cluster, the null hypothesis imposed on each of " + made.size()
                    + (made.size() == 1 ? " outcome." : " outcomes."));
        }
        return List.copyOf(notes);
    }
}
