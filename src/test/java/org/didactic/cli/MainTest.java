package org.didactic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version"})
    void askingForHelpOrTheVersionIsNotAnError(String option) {
        assertThat(Main.execute(option)).isZero();
    }

    @Test
    void noArgumentsShowTheHelp() {
        assertThat(Main.execute()).isZero();
    }

    @Test
    void anUnknownOptionIsTheUsersFault() {
        assertThat(Main.execute("--no-such-option")).isEqualTo(2);
    }
}
