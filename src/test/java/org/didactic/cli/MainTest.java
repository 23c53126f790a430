package org.didactic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @Test
    void helpTeachesCommandsExamplesAndExitCodes() throws IOException {
        assertThat(Run.of("--help")).isEqualTo(new Run(0, golden("help.txt"), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "check", "verify", "bundle", "completion"})
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

    @Test
    void aFaultOutsideAnyStudyShowsItsStackTraceWhenAskedFor(@TempDir Path folder) throws IOException {
        Path broken = Files.writeString(folder.resolve("analysis.yaml"), "study: [\n");

        assertThat(errorsAfterAFault("check", broken.toString(), "--stacktrace"))
                .contains("fault of the program", "\tat " + MainTest.class.getName());
        assertThat(errorsAfterAFault("check", broken.toString()))
                .contains("run it again with --stacktrace")
                .doesNotContain("\tat ");
    }

    /** Runs the program with a screen that breaks when something is first written to it. */
    private static String errorsAfterAFault(String... arguments) {
        StringWriter errors = new StringWriter() {
            private boolean broke = false;

            @Override
            public void write(String text, int start, int length) {
                if (!broke) {
                    broke = true;
                    throw new IllegalStateException("the screen broke");
                }
                super.write(text, start, length);
            }
        };
        Screen screen = new Screen(new PrintWriter(new StringWriter()), new PrintWriter(errors), false);
        assertThat(Main.execute(screen, arguments)).isEqualTo(ExitCode.OUR_FAULT);
        return errors.toString();
    }

    private static String golden(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(MainTest.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
