package org.didactic.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.didactic.reproduce.verify.Verdict;
import org.didactic.reproduce.verify.Verification;
import org.didactic.reproduce.verify.VerifyRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that makes a report again and compares. */
@Command(
        name = "verify",
        description = "Check hashes, make the report again and compare; exit 3 if it differs.",
        footer = {
            "",
            "Examples:",
            "  didactic verify output/cls",
            "      a report, whose analysis file lies here or below analyses/",
            "  didactic verify cls.zip",
            "      a package, with all that it was made from",
            "  didactic verify output/castle --data ~/data",
            "      a report whose data, or analysis file, lie elsewhere",
            "",
            "Hashes come first: whatever differs is told before anything is run. Then this",
            "program, never one from the package, makes the report again, in memory. Numbers",
            "may differ by 1e-9 of themselves or of their standard error, files by no byte;",
            "when another version wrote the report, only the numbers decide.",
            "",
            "Exit codes: 0 as recorded, 2 inputs are absent or no report is there,",
            "3 something differs."
        })
final class VerifyCommand implements Callable<Integer> {
    private final Screen screen;
    private final Path workingFolder;

    @Parameters(paramLabel = "DIR|ZIP", description = "A study's output folder, a package, or the zip of one.")
    private Path path = Path.of("");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where to look, by file name, for data and analysis files that lie elsewhere.")
    private final List<Path> dataFolders = new ArrayList<>();

    VerifyCommand(Screen screen, Path workingFolder) {
        this.screen = screen;
        this.workingFolder = workingFolder;
    }

    @Override
    public Integer call() {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir", "."));
        Verdict verdict =
                Verification.of(new VerifyRequest(path, dataFolders, workingFolder, temporary), screen::progress);
        screen.say(verdict.text());
        return verdict.asRecorded() ? ExitCode.DONE : ExitCode.DIFFERENT;
    }
}
