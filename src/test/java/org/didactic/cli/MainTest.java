package org.didactic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void helpIsNotAnError() {
        assertThat(Main.execute("--help")).isZero();
    }

    @Test
    void anUnknownOptionIsTheUsersFault() {
        assertThat(Main.execute("--no-such-option")).isEqualTo(2);
    }
}
