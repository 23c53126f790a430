package org.didactic.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A command line that was run, with its exit code and what it said. */
public record Run(int exitCode, String out, String err) {

    /** Runs a command line in this process. */
    public static Run of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Screen screen = new Screen(new PrintWriter(out), new PrintWriter(err), false);
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i].toString();
        }
        int exitCode = Main.execute(screen, texts);
        return new Run(exitCode, out.toString(), err.toString());
    }
}
