package org.didactic.cli;

import picocli.CommandLine.Option;

/** The option that every command takes which may be asked for more about a fault of the program. */
final class FaultOptions {
    static final String STACK_TRACE = "--stacktrace";

    @Option(names = STACK_TRACE, description = "Print the stack trace of a fault of the program.")
    private boolean withStackTrace;

    boolean withStackTrace() {
        return withStackTrace;
    }
}
