package org.didactic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.UnstoppedWorkException;
import org.didactic.text.UserErrorException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class StudyLoopTest {
    @TempDir
    Path folder;

    private final StringWriter err = new StringWriter();
    private final Screen screen = new Screen(new PrintWriter(new StringWriter()), new PrintWriter(err), false);

    @Test
    void aFaultOfOursSaysWhatToSendUsAndTheOtherStudiesGoOn() throws IOException {
        StudyOnDisk.write(folder, "first");
        StudyOnDisk.write(folder, "second");
        List<String> done = new ArrayList<>();

        int exitCode = new StudyLoop(screen, false).run(arguments(), (study, dataFolders) -> {
            if (study.id().equals("first")) {
                throw new IllegalStateException("this cannot be");
            }
            done.add(study.id());
        });

        assertThat(exitCode).isEqualTo(1);
        assertThat(done).containsExactly("second");
        assertThat(err.toString())
                .startsWith("first: stopped\ndidactic: this is a fault of the program, not of your files:"
                        + " java.lang.IllegalStateException: this cannot be\n  Please open an issue")
                .contains("--stacktrace")
                .doesNotContain("\tat ");
    }

    @Test
    void theStackTraceIsPrintedWhenAskedFor() throws IOException {
        StudyOnDisk.write(folder, "first");

        new StudyLoop(screen, true).run(arguments(), (study, dataFolders) -> {
            throw new IllegalStateException("this cannot be");
        });

        assertThat(err.toString()).contains("\tat " + StudyLoopTest.class.getName());
    }

    @Test
    void whatStoppedWorkInTheBackgroundIsToldAsIfItHadStoppedTheStudyItself() throws IOException {
        StudyOnDisk.write(folder, "first");
        Problem problem = new Problem(Position.ofFile("text.md"), "", "the page cannot be written", "");

        int exitCode = new StudyLoop(screen, false).run(arguments(), (study, dataFolders) -> {
            throw new CompletionException(new UserErrorException(List.of(problem)));
        });

        assertThat(exitCode).isEqualTo(2);
        assertThat(err.toString().strip()).isEqualTo("text.md: the page cannot be written.");
        new StudyLoop(screen, false).run(arguments(), (study, dataFolders) -> {
            throw new CompletionException(new IllegalStateException("this cannot be"));
        });
        assertThat(err.toString()).contains("not of your files: java.lang.IllegalStateException: this cannot be");
    }

    @Test
    void nothingIsBegunBesideWorkThatCannotBeStopped() throws IOException {
        StudyOnDisk.write(folder, "first");
        StudyOnDisk.write(folder, "second");
        StudyOnDisk.write(folder, "third");
        List<String> begun = new ArrayList<>();

        int exitCode = new StudyLoop(screen, false).run(arguments(), (study, dataFolders) -> {
            begun.add(study.id());
            Problem problem = new Problem(Position.ofFile("text.md"), "", "the narrative did not end", "");
            throw new CompletionException(new UnstoppedWorkException(problem));
        });

        assertThat(exitCode).isEqualTo(2);
        assertThat(begun).containsExactly("first");
        assertThat(err.toString().strip())
                .isEqualTo("text.md: the narrative did not end.\nnot worked on for this reason: second, third");
    }

    private StudyArguments arguments() {
        return CommandLine.populateCommand(new StudyArguments(), folder.toString());
    }
}
