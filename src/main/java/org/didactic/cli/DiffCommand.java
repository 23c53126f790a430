package org.didactic.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.didactic.reproduce.Tolerance;
import org.didactic.reproduce.diff.RecordedRun;
import org.didactic.reproduce.diff.RunDiff;
import org.didactic.reproduce.verify.ReportPlace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command that compares two runs. */
@Command(
        name = "diff",
        description = "Say what changed between two runs: options, verdicts, numbers and samples.",
        footer = {
            "",
            "Examples:",
            "  didactic diff output/cls trial/cls",
            "      two reports of a study",
            "  didactic diff cls.zip output/cls --markdown > changes.md",
            "      a package and a report, as a page",
            "",
            "A number has moved when it differs by more than the tolerance, times the larger",
            "of itself and its standard error (of 1 for t, F, p and degrees of freedom); a",
            "count when it differs at all.",
            "Rows of samples are told apart by source, unit, time and further keys, not by",
            "their line. Each table shows 50 rows. The exit code is 0 if nothing changed and",
            "3 if something did."
        })
final class DiffCommand implements Callable<Integer> {
    private final Screen screen;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "OLD", description = "A study's output folder, a package, or the zip of one.")
    private Path old = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "Another one.")
    private Path fresh = Path.of("");

    @Option(
            names = "--tolerance",
            paramLabel = "SHARE",
            description = "How far numbers may move (default: ${DEFAULT-VALUE}).",
            defaultValue = "1e-9")
    private double tolerance;

    @Option(names = "--all", description = "Show all rows of all tables.")
    private boolean all;

    @Option(names = "--markdown", description = "Print Markdown.")
    private boolean markdown;

    DiffCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        if (!(tolerance >= 0 && tolerance < 1)) {
            throw new ParameterException(spec.commandLine(), "--tolerance must lie between 0 and 1, such as 1e-6");
        }
        Path temporary = Path.of(System.getProperty("java.io.tmpdir", "."));
        try (ReportPlace before = ReportPlace.open(old, temporary);
                ReportPlace now = ReportPlace.open(fresh, temporary)) {
            RunDiff diff = RunDiff.of(
                    RecordedRun.read(before.output(), before.shown()),
                    RecordedRun.read(now.output(), now.shown()),
                    new Tolerance(tolerance));
            screen.say(markdown ? DiffMarkdown.page(diff, all) : DiffText.page(diff, all));
            return diff.isSame() ? ExitCode.DONE : ExitCode.DIFFERENT;
        }
    }
}
