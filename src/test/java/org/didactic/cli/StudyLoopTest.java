package org.didactic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

        int exitCode = new StudyLoop(screen, false).run(arguments(), study -> {
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

        new StudyLoop(screen, true).run(arguments(), study -> {
            throw new IllegalStateException("this cannot be");
        });

        assertThat(err.toString()).contains("\tat " + StudyLoopTest.class.getName());
    }

    private StudyArguments arguments() {
        return CommandLine.populateCommand(new StudyArguments(), folder.toString());
    }
}
