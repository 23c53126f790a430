package org.didactic.diagnose.permutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.didactic.diagnose.Diagnostic;
import org.didactic.diagnose.Evidence;
import org.didactic.diagnose.OutcomesStudy;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.Term;
import org.didactic.estimate.Value;
import org.junit.jupiter.api.Test;

class PlaceboInSpaceTest {
    private static final String ESTIMATORS = "estimators: [{id: single, method: twfe, event_time: noneOPTIONS}, "
            + "{id: cohorts, method: sun-abrahamOPTIONS}, "
            + "{id: group, method: callaway-santanna, control: never-treatedOPTIONS}]";

    @Test
    void withoutAPlaceboNothingIsSaid() {
        assertThat(new PlaceboInSpace().of(OutcomesStudy.evidence(List.of("a"), ESTIMATORS.replace("OPTIONS", ""))))
                .isEmpty();
    }

    @Test
    void theProbabilityIsThatOfRandomisationInference() {
        String draws = "{draws: 199, seed: 7}";
        Evidence evidence = OutcomesStudy.evidence(
                List.of("a", "c"),
                ESTIMATORS.replace("OPTIONS", ", inference: {randomisation: " + draws + "}"),
                "robustness: {permutation: " + draws + "}");
        List<Diagnostic> found = new PlaceboInSpace().of(evidence);
        assertThat(found).hasSameSizeAs(evidence.estimations());
        for (int i = 0; i < found.size(); i++) {
            Estimation estimation = evidence.estimations().get(i);
            assertThat(found.get(i).estimator()).isEqualTo(estimation.estimator() + "@space");
            assertThat(found.get(i).outcome()).isEqualTo(estimation.outcome());
            assertThat(found.get(i).numbers())
                    .containsExactly(
                            estimation.alternatives().get(0).estimates().get(0))
                    .allMatch(each -> each.term().equals(new Term.Att()) && each.value() instanceof Value.Resampled);
            assertThat(found.get(i).notes())
                    .first()
                    .isEqualTo("199 assignments of the starts of "
                            + estimation.sample().units() + " units.");
        }
    }
}
