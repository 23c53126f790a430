package org.didactic.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.didactic.estimate.Value;
import org.didactic.spec.Analysis;
import org.didactic.spec.AnalysisReader;
import org.junit.jupiter.api.Test;

/** What effects may be worth, by their ids in a narrative. */
class BoundValuesTest {
    private static final Analysis ANALYSIS = AnalysisReader.read(Path.of("src/test/resources/spec/complete.yaml"));
    private static final String TOTAL =
            Objects.requireNonNull(ANALYSIS.companions().valuation())
                            .items()
                            .get(0)
                            .id() + ".value.total";

    private static final BoundValues VALUES = new BoundValues(
            Map.of(
                    TOTAL,
                    new Value.Resampled(2612.4, null, null, null, 901.5, 4300.0),
                    "small.value.total",
                    new Value.Plain(1.234),
                    "none.value.total",
                    new Value.NotIdentified("the effect has no interval")),
            2);

    @Test
    void aValueIsPrintedWithoutDecimalsUnlessItIsSmall() throws AuthorMistake {
        assertThat(VALUES.print("est", TOTAL)).isEqualTo("2,612");
        assertThat(VALUES.print("ci", TOTAL)).isEqualTo("902 to 4,300");
        assertThat(VALUES.print("low", TOTAL)).isEqualTo("902");
        assertThat(VALUES.print("est", "small.value.total")).isEqualTo("1.23");
    }

    @Test
    void whatAValueHasNotIsRefusedWithTheReason() {
        assertThatThrownBy(() -> VALUES.print("p", TOTAL)).hasMessageContaining("an estimate and a range only");
        assertThatThrownBy(() -> VALUES.print("ci", "small.value.total")).hasMessageContaining("no such number");
        assertThatThrownBy(() -> VALUES.print("est", "none.value.total"))
                .hasMessageContaining("the effect has no interval");
    }

    @Test
    void theIdsOfTheAnalysisAreKnownBeforeThereAreNumbers() {
        KnownIds known = new KnownIds(ANALYSIS);

        assertThat(known.mistake("est", TOTAL)).isNull();
        assertThat(known.mistake("est", TOTAL.replace("total", "totl"))).isNotNull();
        assertThat(TypingRules.of(ANALYSIS, List.of()).ids().matcher(TOTAL).matches())
                .isTrue();
    }
}
