package org.didactic.cli;

/** The exit codes of every command. */
final class ExitCode {
    static final int DONE = 0;
    static final int OUR_FAULT = 1;
    static final int USER_ERROR = 2;
    static final int DIFFERENT = 3;

    private ExitCode() {}
}
