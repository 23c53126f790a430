package org.didactic.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.didactic.text.Shown;

/**
 * What the program says: results on standard output, problems and progress on standard error, both in UTF-8 whatever the
 * locale. Progress shows on a terminal only and leaves nothing behind. What comes from files cannot steer the terminal.
 *
 * @param showsProgress whether somebody is watching
 */
record Screen(PrintWriter out, PrintWriter err, boolean showsProgress) {
    private static final String CLEAR = "\r" + " ".repeat(78) + "\r";

    /** Returns the screen of this process. */
    static Screen ofProcess() {
        return new Screen(writer(FileDescriptor.out), writer(FileDescriptor.err), Terminal.isAttached());
    }

    /** Shows what is being done until something else is said. */
    void progress(String what) {
        if (showsProgress) {
            err.print(CLEAR + Shown.line(what) + " …");
            err.flush();
        }
    }

    /** Says lines on standard output. */
    void say(String lines) {
        clearProgress();
        out.print(Shown.lines(lines) + "\n");
        out.flush();
    }

    /** Says lines on standard error. */
    void warn(String lines) {
        clearProgress();
        err.print(Shown.lines(lines) + "\n");
        err.flush();
    }

    private void clearProgress() {
        if (showsProgress) {
            err.print(CLEAR);
            err.flush();
        }
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }
}
