package org.didactic.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments that say which studies are meant and where their data are. */
final class StudyArguments {
    static final String STACK_TRACE = "--stacktrace";

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "An analysis file, or a folder that holds analysis.yaml or */analysis.yaml.")
    private final List<Path> paths = new ArrayList<>();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where to look, by file name, for data that do not lie beside the analysis file.")
    private final List<Path> dataFolders = new ArrayList<>();

    @Option(names = "--only", paramLabel = "STUDY", description = "Only the study with this id; may be repeated.")
    private final List<String> only = new ArrayList<>();

    @Option(names = STACK_TRACE, description = "Print the stack trace of a fault of the program.")
    private boolean withStackTrace;

    List<Path> paths() {
        return paths;
    }

    List<Path> dataFolders() {
        return dataFolders;
    }

    List<String> only() {
        return only;
    }

    boolean withStackTrace() {
        return withStackTrace;
    }
}
