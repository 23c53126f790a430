package org.didactic.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments that say which studies are meant and where their data are. */
final class StudyArguments {
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

    @Mixin
    private final FaultOptions faultOptions = new FaultOptions();

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
        return faultOptions.withStackTrace();
    }
}
