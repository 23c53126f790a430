package org.didactic.data;

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

    /** Returns whether the next place will be reported by itself; saves making words for the others. */
    public boolean wantsMore() {
        return found < LIMIT;
    }

    /** Adds a place that is reported by itself while there are few. */
    public void add(Problem problem) {
        if (found < LIMIT) {
            problems.add(problem);
        } else if (found == LIMIT) {
            next = problem.position();
            path = problem.path();
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
