package org.didactic.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.didactic.panel.PanelLoader;
import org.didactic.spec.Analysis;
import org.didactic.spec.AnalysisReader;
import org.didactic.spec.SourceSpec;
import org.didactic.text.Located;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.UserErrorException;

/** Works on each study that a command line asks for: problems of one do not stop the others, and decide the exit code. */
final class StudyLoop {
    private final Screen screen;
    private final boolean withStackTrace;
    private int exitCode = ExitCode.DONE;

    /** What is done with a study. */
    interface Work {
        void on(Study study);
    }

    StudyLoop(Screen screen, boolean withStackTrace) {
        this.screen = screen;
        this.withStackTrace = withStackTrace;
    }

    /**
     * Returns the exit code after all studies.
     *
     * @throws UserErrorException when the arguments themselves are wrong
     */
    int run(StudyArguments arguments, Work work) {
        requireFolders(arguments.dataFolders());
        StudySelection selection = StudySelection.of(arguments.paths(), arguments.only(), AnalysisReader::read);
        selection.unreadable().forEach(this::userError);
        for (Study study : selection.studies()) {
            try {
                warnOfDeferredKeys(study.analysis());
                List<SourceSpec> absent = study.named()
                        ? List.of()
                        : PanelLoader.absentSources(study.analysis(), arguments.dataFolders());
                if (absent.isEmpty()) {
                    work.on(study);
                } else {
                    screen.say(study.id() + ": skipped, " + wanting(absent));
                }
            } catch (UserErrorException e) {
                userError(e);
            } catch (RuntimeException e) {
                screen.warn(study.id() + ": stopped\n" + Faults.message(e, withStackTrace));
                exitCode = ExitCode.OUR_FAULT;
            }
        }
        return exitCode;
    }

    private void userError(UserErrorException e) {
        screen.warn(String.valueOf(e.getMessage()));
        exitCode = exitCode == ExitCode.OUR_FAULT ? exitCode : ExitCode.USER_ERROR;
    }

    private static void requireFolders(List<Path> folders) {
        List<Problem> problems = new ArrayList<>();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                problems.add(new Problem(
                        Position.ofFile("--data"),
                        "",
                        "there is no such folder (" + folder + ")",
                        "the path is mistyped"));
            }
        }
        if (!problems.isEmpty()) {
            throw new UserErrorException(problems);
        }
    }

    private void warnOfDeferredKeys(Analysis analysis) {
        for (Located<String> key : analysis.deferred()) {
            screen.warn("warning: " + key.position() + ": " + key.path() + ": " + key + ".");
        }
    }

    private static String wanting(List<SourceSpec> absent) {
        List<String> files = absent.stream()
                .map(source ->
                        source.file() + (source.origin().isEmpty() ? "" : " (it comes from: " + source.origin() + ")"))
                .toList();
        return (files.size() == 1 ? "its data file is absent: " : "its data files are absent: ")
                + String.join(", ", files) + ". Name the folder that holds "
                + (files.size() == 1 ? "it" : "them") + " with --data.";
    }
}
