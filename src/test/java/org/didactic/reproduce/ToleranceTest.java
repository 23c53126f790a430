package org.didactic.reproduce;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ToleranceTest {
    private static final Tolerance WIDE = new Tolerance(0.5);

    @Test
    void countsAreTheSameOnlyToTheDigit() {
        assertThat(WIDE.same("n_obs", row("n_obs", "1000"), row("n_obs", "1001")))
                .isFalse();
        assertThat(WIDE.same("n_obs", row("n_obs", "1000"), row("n_obs", "1000")))
                .isTrue();
        assertThat(WIDE.same("estimate", row("estimate", "1000"), row("estimate", "1001")))
                .isTrue();
    }

    @Test
    void aNumberThatCameOrWentIsNotTheSame() {
        assertThat(WIDE.same("p_value", row("p_value", "0"), row("df", "1"))).isFalse();
        assertThat(WIDE.same("statistic", row("p_value", "0"), row("df", "1"))).isTrue();
    }

    private static RecordedRow row(String column, String number) {
        return new RecordedRow("a", "twfe", "att", Map.of(column, number));
    }
}
