package org.didactic.text;

import java.util.List;

/** The user's file asks for work without end, and no thread can be stopped: the program has to end, with exit code 2. */
public final class UnstoppedWorkException extends UserErrorException {
    private static final long serialVersionUID = 1L;

    /** Returns an exception that carries this problem. */
    public UnstoppedWorkException(Problem problem) {
        super(List.of(problem));
    }
}
