package org.didactic.cli;

import java.time.Duration;
import org.didactic.reproduce.RunDuration;

/** How long a run took. */
record Stopwatch(long startedAt) {

    /** Returns a stopwatch that runs from now on. */
    static Stopwatch start() {
        return new Stopwatch(System.nanoTime());
    }

    /** Returns the time since the start in words. */
    String words() {
        return RunDuration.of(Duration.ofNanos(System.nanoTime() - startedAt)).words();
    }
}
