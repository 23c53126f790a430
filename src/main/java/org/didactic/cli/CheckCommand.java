package org.didactic.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command that validates without estimating. */
@Command(
        name = "check",
        description = "Validate analysis files and their data and run the design checks; estimate nothing.",
        footer = {
            "",
            "Examples:",
            "  didactic check analyses/cls",
            "      one study: all problems of its file and data at once, and its design",
            "  didactic check analyses --data ~/data",
            "      every study below analyses/",
            "",
            "Checks that need estimates are named and left to report."
        })
final class CheckCommand implements Callable<Integer> {
    private final Screen screen;

    @Mixin
    private final StudyArguments arguments = new StudyArguments();

    CheckCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        return new StudyLoop(screen, arguments.withStackTrace()).run(arguments, new StudyCheck(screen));
    }
}
