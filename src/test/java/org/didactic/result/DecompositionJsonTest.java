package org.didactic.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.didactic.estimate.Decomposition;
import org.didactic.estimate.Decomposition.Against;
import org.didactic.estimate.Decomposition.Kind;
import org.didactic.estimate.Decomposition.Part;
import org.didactic.estimate.Term;
import org.junit.jupiter.api.Test;

class DecompositionJsonTest {
    @Test
    void aPartNamesWhatItStandsAgainst() {
        List<Part> parts = List.of(
                new Part(2004, new Against.Never(), 12, 0.75, -0.5),
                new Part(2006, new Against.Cohort(2004), 6, 0.25, null));
        String json = DecompositionJson.of(new Decomposition(Kind.GOODMAN_BACON, new Term.Att(), parts, 0, 0, ""))
                .toText();

        assertThat(json.replaceAll("\\s+", " "))
                .contains("\"kind\": \"goodman-bacon\", \"term\": \"att\"")
                .contains("\"against\": \"never\", \"rows\": 12, \"weight\": 0.75, \"estimate\": -0.5")
                .contains("\"against\": \"2004\", \"rows\": 6, \"weight\": 0.25, \"estimate\": null")
                .contains("\"problem\": null");
    }

    @Test
    void aRefusedOneSaysWhy() {
        String json = DecompositionJson.of(Decomposition.refused(
                        Kind.EVENT_WEIGHTS, new Term.Period(2), "the coefficient is not identified"))
                .toText();

        assertThat(json)
                .contains("\"term\": \"period:2\"")
                .contains("\"parts\": []")
                .contains("\"problem\": \"the coefficient is not identified\"");
    }
}
