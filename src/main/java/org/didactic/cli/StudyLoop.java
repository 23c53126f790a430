package org.didactic.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.didactic.data.DataFolders;
import org.didactic.panel.PanelLoader;
import org.didactic.spec.SourceSpec;
import org.didactic.text.UnstoppedWorkException;
import org.didactic.text.UserErrorException;

/** Works on each study that a command line asks for: problems of one do not stop the others, and decide the exit code. */
final class StudyLoop {
    private final Screen screen;
    private final boolean withStackTrace;
    private int exitCode = ExitCode.DONE;

    /** What is done with a study. */
    interface Work {
        void on(Study study, DataFolders dataFolders);
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
        DataFolders dataFolders = DataFolders.of(arguments.dataFolders());
        StudySelection selection = StudySelection.of(arguments.paths(), arguments.only(), new StudyReader(dataFolders));
        selection.unreadable().forEach(this::userError);
        List<Study> studies = selection.studies();
        for (int i = 0; i < studies.size(); i++) {
            Study study = studies.get(i);
            try {
                List<SourceSpec> absent =
                        study.named() ? List.of() : PanelLoader.absentSources(study.analysis(), dataFolders);
                if (absent.isEmpty()) {
                    work.on(study, dataFolders);
                } else {
                    screen.say(study.id() + ": skipped, " + wanting(absent));
                }
            } catch (RuntimeException e) {
                Throwable cause = Faults.cause(e);
                failed(study, cause);
                if (cause instanceof UnstoppedWorkException) {
                    leave(studies.subList(i + 1, studies.size()));
                    return exitCode;
                }
            }
        }
        return exitCode;
    }

    /** Work goes on that nothing but the end of the program stops. */
    private void leave(List<Study> studies) {
        if (!studies.isEmpty()) {
            screen.warn("not worked on for this reason: "
                    + studies.stream().map(Study::id).collect(Collectors.joining(", ")));
        }
    }

    private void failed(Study study, Throwable cause) {
        if (cause instanceof UserErrorException e) {
            userError(e);
        } else {
            screen.warn(study.id() + ": stopped\n" + Faults.message(cause, withStackTrace));
            exitCode = ExitCode.OUR_FAULT;
        }
    }

    private void userError(UserErrorException e) {
        screen.warn(String.valueOf(e.getMessage()));
        exitCode = exitCode == ExitCode.OUR_FAULT ? exitCode : ExitCode.USER_ERROR;
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
