package org.didactic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTest {
    private static final String HEADS = "table,row,estimator,statistic,printed,p_of,df_claimed\n";

    @TempDir
    private Path folder;

    @Test
    void theTablesOfTheStudyGiveThesePages() throws IOException {
        Run run = Run.of("audit", "analyses/cls/published.csv");

        assertThat(run).isEqualTo(new Run(ExitCode.DIFFERENT, golden("cls.txt"), ""));
    }

    @Test
    void tablesThatFitSayNothingAndExitWithZero() throws IOException {
        Path file = Files.writeString(
                folder.resolve("t.csv"), HEADS + "1,att,ols,estimate,0.50,,\n1,att,ols,se,0.10,,\n1,att,ols,t,5.0,,\n");

        assertThat(Run.of("audit", file)).isEqualTo(new Run(0, "Nothing that cannot be true together.\n", ""));
    }

    @Test
    void markdownEscapesWhatTheFileSays() throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), HEADS + "a|b,x,<i>,p,.002,,\na|b,x,<i>,stars,,,\n");

        assertThat(Run.of("audit", file, "--markdown").out()).isEqualTo("""
                ## Table a\\|b

                | | Where | What cannot be true together | Check |
                | --- | --- | --- | --- |
                | impossible | \\<i\\>, x | p .002: printed with no star (p ≥ .1). It takes \\*\\* (p \\< .01). | stars-against-p |

                1 impossible, 0 notes in 1 place
                """);
    }

    @Test
    void aTableOfNinetyPerCentIntervalsNeedsItsLevel() throws IOException {
        Path file = Files.writeString(
                folder.resolve("t.csv"),
                HEADS
                        + "1,x,ols,estimate,0.500,,\n1,x,ols,se,0.100,,normal\n1,x,ols,low,0.336,,\n1,x,ols,high,0.664,,\n");

        assertThat(Run.of("audit", file).exitCode()).isEqualTo(ExitCode.DIFFERENT);
        assertThat(Run.of("audit", file, "--level", "0.9").exitCode()).isZero();
        assertThat(Run.of("audit", file, "--level", "90").err()).contains("--level must lie between 0 and 1");
    }

    @Test
    void aTableWithOtherStarsNeedsTheirLevels() throws IOException {
        Path file = Files.writeString(
                folder.resolve("t.csv"), HEADS + "1,x,ols,estimate,0.50,,\n1,x,ols,se,0.21,,100\n1,x,ols,stars,**,,\n");

        assertThat(Run.of("audit", file).out()).contains("printed with ** (p < .01). It takes * (p < .05).");
        assertThat(Run.of("audit", file, "--stars", "0.1,0.05,0.01").exitCode()).isZero();
        assertThat(Run.of("audit", file, "--stars", "0.05"))
                .isEqualTo(new Run(
                        2,
                        "",
                        file + ":4: printed: these stars have no level (**).\n"
                                + "  Maybe give --stars more levels: it has those of * alone.\n"));
        assertThat(Run.of("audit", file, "--stars", "0.05,0.1").err())
                .startsWith("didactic: --stars must be one to four levels between 0 and 1, each below the one before");
        assertThat(Run.of("audit", file, "--stars", "half").exitCode()).isEqualTo(ExitCode.USER_ERROR);
    }

    @Test
    void filesThatCannotBeReadAreErrorsOfTheUser() throws IOException {
        assertThat(Run.of("audit", folder).exitCode()).isEqualTo(ExitCode.USER_ERROR);
        assertThat(Run.of("audit", folder.resolve("none.csv")).err()).contains("none.csv: the file cannot be read");

        Path odd = Files.writeString(folder.resolve("t.csv"), HEADS + "1,x,ols,estimate,half,,\n");
        Run run = Run.of("audit", odd);
        assertThat(run.exitCode()).isEqualTo(ExitCode.USER_ERROR);
        assertThat(run.err()).contains("t.csv:2: printed: this is no number (half).");
    }

    @Test
    void modelsWhoseParametersAreToldAreHeldAgainstTheirAic() {
        String file = "analyses/cls/published.csv";
        assertThat(Run.of("audit", file, "--parameters", "3 twfe=16", "--parameters", "4 twfe=15")
                        .out())
                .contains("  note: twfe (parameters-from-aic)\n")
                .endsWith("\n14 impossible, 14 notes in 23 places\n");
        assertThat(Run.of("audit", file, "--parameters", "3 twf=16"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "didactic: --parameters: no model with an AIC has this name (3 twf).\n  Maybe 3 twfe.\n"
                                + "Try 'didactic audit --help'.\n"));
        assertThat(Run.of("audit", file, "--parameters", "3 twfe=-1").err()).contains("must be counts");
        assertThat(Run.of("audit", file, "--parameters", "3 twfe").exitCode()).isEqualTo(ExitCode.USER_ERROR);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aDeviceThatNeverEndsIsNotRead() {
        assertThat(Run.of("audit", "/dev/zero"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "/dev/zero: this is a pipe or a device, not a file.\n"
                                + "  Maybe save what it gives in a CSV file.\n"));
    }

    @Test
    void aFileThatIsTooLargeIsToldOnce() throws IOException {
        Path large = Files.writeString(folder.resolve("large.csv"), HEADS + "1".repeat(1_000_000));
        assertThat(Run.of("audit", large).err())
                .startsWith(large + ": the file has more than a megabyte.\n  Maybe name a file of printed numbers");

        Path longer = Files.writeString(folder.resolve("long.csv"), HEADS + "1,x,ols,se,1,,\n".repeat(3_000));
        assertThat(Run.of("audit", longer))
                .isEqualTo(new Run(
                        2,
                        "",
                        longer + ":2002: the table has more than 2,000 rows.\n"
                                + "  Maybe keep only the rows that people are to read.\n"));
    }

    @Test
    void noLineIsWiderThanATerminalNorBeginsWithWhatAFileSays() throws IOException {
        assertThat(Run.of("audit", "analyses/cls/published.csv").out().lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        Path file = Files.writeString(
                folder.resolve("t.csv"),
                HEADS + "\"a\n14 impossible\u001b[2J\",x,ols,p,.002,,\n\"a\n14 impossible\u001b[2J\",x,ols,stars,,,\n");
        assertThat(Run.of("audit", file).out()).startsWith("Table a 14 impossible\\x1b[2J\n");
    }

    private static String golden(String name) throws IOException {
        try (var stream = Objects.requireNonNull(AuditCommandTest.class.getResourceAsStream("/audit/" + name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
