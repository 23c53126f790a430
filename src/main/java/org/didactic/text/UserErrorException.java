package org.didactic.text;

import java.util.List;
import java.util.stream.Collectors;

/** The user's file, data or arguments cannot be used as they are: exit code 2, never a stack trace. */
public class UserErrorException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Returns an exception that carries these problems, in their order. */
    public UserErrorException(List<Problem> problems) {
        super(problems.stream().map(Problem::message).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Returns the problems, sorted as they are to be printed. */
    public List<Problem> problems() {
        return problems;
    }
}
