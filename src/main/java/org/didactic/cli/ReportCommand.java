package org.didactic.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command that estimates and writes reports. */
@Command(
        name = "report",
        description = "Estimate what the analysis files ask for and write a report for each study.",
        footer = {
            "",
            "Examples:",
            "  didactic report analyses",
            "      every study below analyses/, each into output/STUDY/",
            "  didactic report analyses/cls --output /tmp/trial",
            "      one study, into /tmp/trial/cls/",
            "  didactic report analyses --only castle --data ~/data",
            "      the study castle, whose data lie below ~/data",
            "",
            "A study whose data may not be passed on is skipped while they are absent,",
            "unless you name it. A study with a problem keeps its earlier report; the",
            "others are written all the same."
        })
final class ReportCommand implements Callable<Integer> {
    private final Screen screen;

    @Mixin
    private final StudyArguments arguments = new StudyArguments();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Where the reports go, each into DIR/STUDY/ (default: output).")
    private Path output = Path.of("output");

    ReportCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        return new StudyLoop(screen, arguments.withStackTrace()).run(arguments, new StudyReport(output, screen));
    }
}
