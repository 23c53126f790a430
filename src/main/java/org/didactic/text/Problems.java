package org.didactic.text;

import java.util.ArrayList;
import java.util.List;

/** Collects problems, so that a user sees all of them at once; not thread-safe. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    /** Adds a problem. */
    public void add(Problem problem) {
        found.add(problem);
    }

    /** Adds a problem with a located value. */
    public void add(Located<?> place, String what, String remedy) {
        found.add(place.problem(what, remedy));
    }

    /** Adds all that another collector found. */
    public void addAll(Problems others) {
        found.addAll(others.found);
    }

    /** Returns whether nothing was found. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Returns the problems without repetition, sorted by file, line and column. */
    public List<Problem> sorted() {
        return found.stream().sorted().distinct().toList();
    }

    /** Throws what was found, if anything was. */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new UserErrorException(sorted());
        }
    }
}
