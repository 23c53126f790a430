package org.didactic.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.didactic.reproduce.bundle.Bundle;
import org.didactic.reproduce.bundle.BundleFile;
import org.didactic.reproduce.bundle.ChangedStudyException;
import org.didactic.reproduce.bundle.Unstated;
import org.didactic.text.NumberText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that packs a study for others. */
@Command(
        name = "bundle",
        description = "Pack a study with its report and the program, so that somebody else can check it.",
        footer = {
            "",
            "Examples:",
            "  didactic bundle output/cls",
            "      check the report in output/cls and pack it into output/cls.zip",
            "  didactic bundle output/castle --data ~/data",
            "      a study whose data lie below ~/data",
            "",
            "Nothing is packed unless all files are those that the manifest records and",
            "another run gives the same results (exit code 3). Data with `travels: false`",
            "are described and left out."
        })
final class BundleCommand implements Callable<Integer> {
    private static final long MEGABYTE = 1_000_000;

    private final Screen screen;

    @Parameters(paramLabel = "STUDY-OUTPUT", description = "The output folder of a study, such as output/cls.")
    private Path report = Path.of("");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where to look for the analysis file, and for data that do not lie beside it.")
    private final List<Path> dataFolders = new ArrayList<>();

    @Option(names = StudyArguments.STACK_TRACE, description = "Print the stack trace of a fault of the program.")
    private boolean withStackTrace;

    BundleCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        return ExitCode.DONE;
    }
}
