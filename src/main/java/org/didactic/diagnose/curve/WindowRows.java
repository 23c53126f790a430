package org.didactic.diagnose.curve;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.sample.SampleRules;
import org.didactic.spec.Window;
import org.jspecify.annotations.Nullable;

/**
 * Which windows leave out rows that those before them do not: the same rows are the same specification. Windows lie one
 * inside the other, so that as many rows are the same rows. Not reused for other choices.
 */
final class WindowRows {
    private final int[] eventTimes;
    private final Set<Long> counts = new HashSet<>();

    private WindowRows(int[] eventTimes) {
        this.eventTimes = eventTimes;
        counts.add((long) eventTimes.length);
    }

    /** Returns the rows that a task uses in the window of its own. */
    static WindowRows of(AlwaysTreatedRule rule, EstimationTask task) {
        int[] rows = new SampleRules(task).apply(rule == AlwaysTreatedRule.DROP).rows();
        return new WindowRows(Arrays.stream(rows)
                .filter(row -> task.timing().everTreated(task.panel().unit(row)))
                .map(task.timing()::eventTime)
                .toArray());
    }

    /** Returns whether a window keeps other rows than every window before it. */
    boolean isNew(@Nullable Window window) {
        return window != null
                && counts.add(Arrays.stream(eventTimes).filter(window::contains).count());
    }
}
