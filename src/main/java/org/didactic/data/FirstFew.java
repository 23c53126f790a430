package org.didactic.data;

import java.util.function.Supplier;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.Problems;

/** Reports the first five places of one fault and then how many more there are; not thread-safe. */
public final class FirstFew {
    /** How many places are reported one by one. */
    public static final int LIMIT = 5;

    private final Problems problems;
    private int found;
    private Position next = Position.ofFile("");
    private String path = "";

    /** Returns a list that adds to these problems. */
    public FirstFew(Problems problems) {
        this.problems = problems;
    }

    /** Returns whether no place was added. */
    public boolean isEmpty() {
        return found == 0;
    }

    /** Adds a place that is reported by itself while there are few; words are made only for those. */
    public void add(Supplier<Problem> problem) {
        if (found < LIMIT) {
            problems.add(problem.get());
        } else if (found == LIMIT) {
            Problem sixth = problem.get();
            next = sixth.position();
            path = sixth.path();
        }
        found++;
    }

    /** Reports how many places were not reported by themselves: {@code and 12 more} and what they are. */
    public void finish(String whatTheyAre) {
        if (found > LIMIT) {
            problems.add(new Problem(next, path, "and %d more %s".formatted(found - LIMIT, whatTheyAre), ""));
        }
    }
}
