package org.didactic.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.didactic.estimate.ClusterStrength;
import org.didactic.estimate.Term;
import org.junit.jupiter.api.Test;

class ClusterStrengthJsonTest {
    @Test
    void eachEffectHasItsSharesInTheOrderOfTheNames() {
        String json = ClusterStrengthJson.write(new ClusterStrength(
                        "area",
                        List.of("A", "B"),
                        List.of(0.5, 1.5),
                        List.of(new ClusterStrength.OfTerm(new Term.Period(-2), 1.5, List.of(0.25, 0.75)))))
                .toText();

        assertThat(json.replaceAll("\\s+", " "))
                .contains("\"cluster\": \"area\", \"names\": [\"A\", \"B\"], \"leverage\": [0.5, 1.5]")
                .contains("\"term\": \"period:-2\", \"effective_clusters\": 1.5")
                .contains("\"partial_leverage\": [0.25, 0.75]");
    }
}
