package org.didactic.estimate.resampling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Estimator;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.estimate.refit.Refit;
import org.didactic.estimate.refit.Refittable;
import org.didactic.panel.TreatmentStart;
import org.didactic.panel.TreatmentTiming;
import org.didactic.spec.Randomisation;
import org.jspecify.annotations.Nullable;

/**
 * How large the statistics of permuted assignments are beside the observed ones. Each draw is made by itself and kept in
 * its own place, so that threads do not matter.
 *
 * @param probabilities by term
 * @param draws how many assignments were made
 * @param enumerated whether every different assignment was made once
 * @param redrawn how many draws gave no estimate; they were replaced, or left out when all assignments were made
 * @param problem why there is no inference; empty when there is one
 */
record PermutedStatistics(Map<Term, Double> probabilities, int draws, boolean enumerated, int redrawn, String problem) {
    private static final int MOST_ATTEMPTS = 20;
    private static final double TIE = 1e-10;

    static PermutedStatistics of(
            EstimationTask task,
            Estimator estimator,
            StartAssignments assignments,
            Randomisation settings,
            List<TermEstimate> reported) {
        List<TermEstimate> observed = reported.stream()
                .filter(each -> each.value() instanceof Value.Estimated)
                .toList();
        Statistics statistics = Statistics.of(task, estimator, settings.statistic(), observed);
        long different = assignments.count(settings.draws());
        boolean enumerated = different <= settings.draws();
        int draws = enumerated ? (int) different : settings.draws();
        AtomicBoolean hopeless = new AtomicBoolean();
        List<Draw> made = IntStream.range(0, draws)
                .parallel()
                .mapToObj(draw -> {
                    int attempts = enumerated ? 1 : MOST_ATTEMPTS;
                    double @Nullable [] sizes = null;
                    int attempt = 0;
                    // Once a draw has failed for good the answer is known, and the others need not be made.
                    while (sizes == null && attempt < attempts && !hopeless.get()) {
                        List<TreatmentStart> starts =
                                enumerated ? assignments.numbered(draw) : assignments.drawn(draw, attempt);
                        sizes = statistics.of(starts);
                        attempt++;
                    }
                    if (sizes == null && !enumerated) {
                        hopeless.set(true);
                    }
                    return new Draw(sizes, sizes == null ? attempt : attempt - 1);
                })
                .toList();
        if (hopeless.get()) {
            return new PermutedStatistics(
                    Map.of(),
                    0,
                    false,
                    0,
                    "an assignment was drawn " + MOST_ATTEMPTS + " times over and never had an estimate of every term");
        }
        List<double[]> sizes =
                made.stream().map(Draw::sizes).filter(Objects::nonNull).toList();
        int redrawn = made.stream().mapToInt(Draw::failed).sum();
        Map<Term, Double> probabilities = new LinkedHashMap<>();
        for (int j = 0; j < observed.size(); j++) {
            int term = j;
            double bound = statistics.size(observed.get(j).value()) * (1 - TIE);
            long reaching = sizes.stream().filter(each -> each[term] >= bound).count();
            // Among all assignments the observed one is found; to drawn ones it is added.
            int added = enumerated ? 0 : 1;
            probabilities.put(observed.get(j).term(), (double) (reaching + added) / (sizes.size() + added));
        }
        return new PermutedStatistics(probabilities, draws, enumerated, redrawn, "");
    }

    /** Returns the probability of a term that was estimated. */
    double p(Term term) {
        return Objects.requireNonNull(probabilities.get(term));
    }

    /**
     * One draw.
     *
     * @param sizes of the statistics, one a term; null when no attempt gave all of them
     * @param failed how many attempts gave none
     */
    private record Draw(double @Nullable [] sizes, int failed) {}

    /**
     * Makes the statistics of an assignment.
     *
     * @param refit the quick way, null where there is none
     */
    private record Statistics(
            EstimationTask task,
            Estimator estimator,
            @Nullable Refit refit,
            Randomisation.Statistic kind,
            List<TermEstimate> observed) {

        static Statistics of(
                EstimationTask task, Estimator estimator, Randomisation.Statistic kind, List<TermEstimate> observed) {
            Refit refit =
                    estimator instanceof Refittable refittable ? refittable.refit(PermutedTask.observed(task)) : null;
            return new Statistics(task, estimator, refit, kind, observed);
        }

        /** Returns the sizes, or null when a term has no estimate. */
        double @Nullable [] of(List<TreatmentStart> starts) {
            TreatmentTiming timing = new TreatmentTiming(task.panel(), starts);
            List<Refit.Refitted> quick = refit == null
                    ? null
                    : refit.of(timing, observed.stream().map(TermEstimate::term).toList());
            return quick == null
                    ? estimated(timing)
                    : quick.stream()
                            .mapToDouble(each ->
                                    Math.abs(kind == Randomisation.Statistic.T ? each.statistic() : each.estimate()))
                            .toArray();
        }

        private double @Nullable [] estimated(TreatmentTiming timing) {
            Map<Term, Value> values = new LinkedHashMap<>();
            estimator
                    .estimate(PermutedTask.of(task, timing))
                    .estimates()
                    .forEach(each -> values.put(each.term(), each.value()));
            List<Value> wanted = new ArrayList<>();
            for (TermEstimate each : observed) {
                if (values.get(each.term()) instanceof Value.Estimated value) {
                    wanted.add(value);
                } else {
                    return null;
                }
            }
            return wanted.stream().mapToDouble(this::size).toArray();
        }

        double size(Value value) {
            Value.Estimated estimated = (Value.Estimated) value;
            return Math.abs(kind == Randomisation.Statistic.T ? estimated.statistic() : estimated.estimate());
        }
    }
}
