package org.didactic.estimate.resampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Estimator;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.estimate.method.Estimators;
import org.didactic.estimate.refit.Refit;
import org.didactic.estimate.refit.Refittable;
import org.didactic.panel.TreatmentTiming;
import org.didactic.panel.TreatmentTiming.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Estimates under other starts, made quickly, against the estimators themselves. */
class RefitTest {
    private static final double TOLERANCE = 1e-9;
    private static final int DRAWS = 60;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{id: it, method: twfe, event_time: none}",
                "{id: it, method: twfe}",
                "{id: it, method: sun-abraham}",
                "{id: it, method: sun-abraham, always_treated: keep_as_control}",
                "{id: it, method: sun-abraham}\natt: {weights: equal}",
                "{id: it, method: sun-abraham}\natt: {weights: cohort-share}",
                "{id: it, method: twfe}\natt: {weights: equal}",
                "{id: it, method: twfe}\nweights: w\ncovariates: [x]",
                "{id: it, method: sun-abraham}\nweights: w\ncovariates: [x]",
                "{id: it, method: sun-abraham}\neffects: [cut]",
                "{id: it, method: twfe}\nevent_time: {reference: -1, bins: {-2: [.., -2], 0: [0, 1], 2: [2, ..]}}",
            })
    void eachAssignmentHasTheSameStatistics(String estimator) {
        WrittenStudy study = study(estimator);
        EstimationTask task = PermutedTask.observed(study.task());
        Estimator method = Estimators.method(task.estimator());
        List<Term> terms = method.estimate(task).estimates().stream()
                .filter(each -> each.value() instanceof Value.Estimated)
                .map(TermEstimate::term)
                .filter(each -> each instanceof Term.Att || each instanceof Term.Period)
                .toList();
        assertThat(terms).isNotEmpty();
        Refit refit = ((Refittable) method).refit(task);
        StartAssignments assignments = assignments(study);
        int quick = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            TreatmentTiming timing = new TreatmentTiming(study.panel(), assignments.drawn(draw, 0));
            List<Refit.Refitted> found = refit.of(timing, terms);
            if (found != null) {
                quick++;
                List<Value.Estimated> expected = estimated(method, PermutedTask.of(task, timing), terms);
                for (int j = 0; j < terms.size(); j++) {
                    double t = expected.get(j).statistic();
                    double estimate = expected.get(j).estimate();
                    assertThat(found.get(j).statistic()).isCloseTo(t, within(TOLERANCE * (1 + Math.abs(t))));
                    assertThat(found.get(j).estimate())
                            .isCloseTo(estimate, within(TOLERANCE * (1 + Math.abs(estimate))));
                }
            }
        }
        assertThat(quick).isGreaterThan(DRAWS * 3 / 4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{id: it, method: twfe, event_time: none}",
                "{id: it, method: twfe}\ncovariates: [x]",
                "{id: it, method: sun-abraham}\ncovariates: [x]",
            })
    void bothWaysGiveTheSameProbabilities(String estimator) {
        EstimationTask task = study(estimator).task();
        Estimator method = Estimators.method(task.estimator());
        assertThat(RandomisationInference.estimate(method, task).alternatives())
                .isEqualTo(
                        RandomisationInference.estimate(method::estimate, task).alternatives())
                .isNotEmpty();
    }

    @Test
    void aSampleThatDependsOnStartsIsLeftToTheEstimator() {
        for (String estimator : List.of(
                "{id: it, method: twfe, window: {event_time: [-2, 1]}}",
                "{id: it, method: sun-abraham, always_treated: fixest_compat}",
                "{id: it, method: sun-abraham, inference: {covariance: HC1}}")) {
            EstimationTask task = study(estimator).task();
            assertThat(((Refittable) Estimators.method(task.estimator())).refit(PermutedTask.observed(task)))
                    .as(estimator)
                    .isNull();
        }
    }

    private static WrittenStudy study(String estimator) {
        String[] lines = estimator.split("\n", 2);
        return WrittenStudy.of(
                30,
                "estimators: [" + lines[0] + "]",
                lines.length > 1 ? lines[1] : "",
                "inference: {covariance: cluster, cluster: unit, randomisation: {draws: 99, seed: 3}}");
    }

    private static StartAssignments assignments(WrittenStudy study) {
        EstimationTask task = study.task();
        TreeSet<Integer> units = new TreeSet<>();
        Estimators.method(task.estimator())
                .estimate(task)
                .sample()
                .rows()
                .forEach(row -> units.add(study.panel().unit(row)));
        units.removeIf(unit -> task.timing().status(unit) == Status.ALWAYS);
        TreeMap<String, List<Integer>> strata = new TreeMap<>();
        strata.put("", new ArrayList<>(units));
        return StartAssignments.of(study.panel(), strata, 3);
    }

    private static List<Value.Estimated> estimated(Estimator method, EstimationTask task, List<Term> terms) {
        List<TermEstimate> all = method.estimate(task).estimates();
        return terms.stream()
                .map(term -> (Value.Estimated) all.stream()
                        .filter(each -> each.term().equals(term))
                        .findFirst()
                        .orElseThrow()
                        .value())
                .toList();
    }
}
