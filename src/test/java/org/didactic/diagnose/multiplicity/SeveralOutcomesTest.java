package org.didactic.diagnose.multiplicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.didactic.diagnose.Diagnostic;
import org.didactic.diagnose.Evidence;
import org.didactic.diagnose.OutcomesStudy;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.Value;
import org.junit.jupiter.api.Test;

class SeveralOutcomesTest {
    private static final String[] LINES = {
        "estimators: [{id: single, method: twfe, event_time: none}, "
                + "{id: group, method: callaway-santanna, control: never-treated}]",
        "robustness: {several_outcomes: {draws: 499, seed: 3}}"
    };

    @Test
    void withoutBeingAskedNothingIsAdjusted() {
        assertThat(new SeveralOutcomes().of(OutcomesStudy.evidence(List.of("a", "b"), LINES[0])))
                .isEmpty();
    }

    @Test
    void everyAverageHasBothAdjustmentsInTheOrderOfTheEstimations() {
        Evidence evidence = OutcomesStudy.evidence(List.of("a", "b", "c"), LINES);
        List<Diagnostic> found = new SeveralOutcomes().of(evidence);
        assertThat(found).hasSameSizeAs(evidence.estimations());
        for (int i = 0; i < found.size(); i++) {
            Estimation estimation = evidence.estimations().get(i);
            Value.Estimated raw =
                    (Value.Estimated) estimation.estimates().get(0).value();
            assertThat(found.get(i).outcome()).isEqualTo(estimation.outcome());
            assertThat(found.get(i).estimator()).isEqualTo(estimation.estimator() + "@outcomes");
            assertThat(found.get(i).numbers().stream().map(each -> each.term().text()))
                    .containsExactly("holm", "romano_wolf");
            assertThat(p(found.get(i), 0)).isBetween(raw.p(), Math.min(1, 3 * raw.p()));
            if (estimation.estimator().equals("group")) {
                assertThat(found.get(i).numbers().get(1).value())
                        .isInstanceOfSatisfying(
                                Value.NotIdentified.class,
                                reason -> assertThat(reason.reason()).contains("one regression"));
            }
        }
    }

    @Test
    void theMostSignificantOutcomeGainsFromTheOthersBeingLikeIt() {
        List<Diagnostic> together = new SeveralOutcomes().of(OutcomesStudy.evidence(List.of("a", "b"), LINES));
        Diagnostic alone = new SeveralOutcomes()
                .of(OutcomesStudy.evidence(List.of("a"), LINES))
                .get(0);
        double adjusted = p(together.get(0), 1);
        assertThat(adjusted).isBetween(p(alone, 1), 2 * p(alone, 1));
    }

    @Test
    void theOrderOfOutcomesDoesNotMatter() {
        List<Diagnostic> forth = new SeveralOutcomes().of(OutcomesStudy.evidence(List.of("a", "b", "c"), LINES));
        List<Diagnostic> back = new SeveralOutcomes().of(OutcomesStudy.evidence(List.of("c", "b", "a"), LINES));
        for (Diagnostic each : forth) {
            assertThat(back.stream()
                            .filter(other -> other.outcome().equals(each.outcome())
                                    && other.estimator().equals(each.estimator())))
                    .containsExactly(each);
        }
    }

    @Test
    void oneOutcomeAloneKeepsItsProbability() {
        Evidence evidence = OutcomesStudy.evidence(
                List.of("c"),
                "estimators: [{id: single, method: twfe, event_time: none, inference: {covariance: cluster, cluster: unit,"
                        + " wild_bootstrap: {draws: 9999, seed: 8}}}]",
                LINES[1]);
        Estimation estimation = evidence.estimations().get(0);
        Value.Estimated raw = (Value.Estimated) estimation.average().value();
        Value.Resampled wild = (Value.Resampled)
                estimation.alternatives().get(0).estimates().get(0).value();
        double wanted = Objects.requireNonNull(wild.p());
        Diagnostic found = new SeveralOutcomes().of(evidence).get(0);
        assertThat(p(found, 0)).isEqualTo(raw.p());
        // 499 other draws of the same distribution, and the observed one: four standard errors of such a share.
        double error = Math.sqrt(wanted * (1 - wanted) / 499);
        assertThat(p(found, 1)).isCloseTo((1 + 499 * wanted) / 500, within(4 * error));
        assertThat(p(found, 1) * 500).isCloseTo(Math.rint(p(found, 1) * 500), within(1e-9));
    }

    private static double p(Diagnostic diagnostic, int number) {
        Value.Resampled value =
                (Value.Resampled) diagnostic.numbers().get(number).value();
        return Objects.requireNonNull(value.p());
    }
}
