package org.didactic.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CompletionException;
import org.didactic.text.ProgramVersion;

/** Tells a user about a fault that is ours, and what to send us. */
final class Faults {
    private Faults() {}

    /** Returns what stopped work in the background, or the fault itself when it came from nowhere else. */
    static Throwable cause(Throwable fault) {
        Throwable cause = fault.getCause();
        return fault instanceof CompletionException && cause != null ? cause(cause) : fault;
    }

    /** Returns the message; with the stack trace when it was asked for. */
    static String message(Throwable fault, boolean withStackTrace) {
        StringWriter text = new StringWriter();
        PrintWriter lines = new PrintWriter(text);
        lines.print("didactic: this is a fault of the program, not of your files: " + fault + "\n");
        lines.print(
                "  Please open an issue where you got the program from, with this message, the analysis file and\n");
        lines.print("  \"didactic " + ProgramVersion.text() + ", Java " + System.getProperty("java.version") + "\"");
        if (withStackTrace) {
            lines.print("\n");
            fault.printStackTrace(lines);
        } else {
            lines.print("; run it again with --stacktrace and add what that prints.");
        }
        return text.toString().stripTrailing();
    }
}
