package org.didactic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @Test
    void helpTeachesCommandsExamplesAndExitCodes() throws IOException {
        assertThat(Run.of("--help")).isEqualTo(new Run(0, golden("help.txt"), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "check", "completion"})
    void everyCommandHasHelpOfItsOwn(String command) throws IOException {
        assertThat(Run.of(command, "--help")).isEqualTo(new Run(0, golden("help-" + command + ".txt"), ""));
    }

    @Test
    void anUnknownOptionGetsASuggestionAndNotTheWholeHelp() {
        assertThat(Run.of("report", "analyses", "--outptu=x")).isEqualTo(new Run(2, "", """
                didactic: Unknown option: '--outptu=x'
                Possible solutions: --output
                Try 'didactic report --help'.
                """));
    }

    @Test
    void anUnknownCommandGetsASuggestion() {
        assertThat(Run.of("reprot")).isEqualTo(new Run(2, "", """
                didactic: Unmatched argument at index 0: 'reprot'
                Did you mean: didactic report?
                Try 'didactic --help'.
                """));
    }

    @Test
    void theVersionIsOneLine() {
        assertThat(Run.of("--version")).isEqualTo(new Run(0, "didactic development\n", ""));
    }

    @Test
    void completionKnowsCommandsAndOptions() {
        Run run = Run.of("completion");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("#!").contains("complete -F").contains("report", "check", "--only", "--data");
    }

    private static String golden(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(MainTest.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
