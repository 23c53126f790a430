package org.didactic.reproduce.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.didactic.reproduce.RecordedRow;
import org.junit.jupiter.api.Test;

class VerdictsDiffTest {
    @Test
    void theIntervalDecidesAsInTheReportAndNotTheEstimateBesideIt() {
        assertThat(flipped(row("-0.1", "0.1", "0.3"), row("0.2", "0.1", "0.3"))).isEmpty();
        assertThat(flipped(row("-0.1", "0.1", "0.3"), row("-0.2", "-0.3", "-0.1")))
                .isEqualTo("rose, fell");
        assertThat(flipped(row("1", "-1", "3"), row("1", "0.5", "1.5"))).isEqualTo("cannot tell, rose");
    }

    private static String flipped(RecordedRow old, RecordedRow fresh) {
        return VerdictsDiff.of(Map.of("a", old), Map.of("a", fresh)).section().rows().stream()
                .map(row -> row.get(1) + ", " + row.get(2))
                .findFirst()
                .orElse("");
    }

    private static RecordedRow row(String estimate, String low, String high) {
        return new RecordedRow("a", "twfe", "att", Map.of("estimate", estimate, "conf_low", low, "conf_high", high));
    }
}
