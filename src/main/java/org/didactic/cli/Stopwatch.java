package org.didactic.cli;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How long a run took, in steps so wide that two runs of a machine give the same: those in which data editors ask for it.
 */
record Stopwatch(long startedAt) {
    private static final Map<Duration, String> STEPS = Collections.unmodifiableMap(steps());

    private static Map<Duration, String> steps() {
        Map<Duration, String> steps = new LinkedHashMap<>();
        steps.put(Duration.ofMinutes(10), "less than 10 minutes");
        steps.put(Duration.ofHours(1), "10 to 60 minutes");
        steps.put(Duration.ofHours(2), "1 to 2 hours");
        steps.put(Duration.ofHours(8), "2 to 8 hours");
        steps.put(Duration.ofDays(1), "8 to 24 hours");
        return steps;
    }

    /** Returns a stopwatch that runs from now on. */
    static Stopwatch start() {
        return new Stopwatch(System.nanoTime());
    }

    /** Returns the time since the start in words. */
    String words() {
        Duration passed = Duration.ofNanos(System.nanoTime() - startedAt);
        return STEPS.entrySet().stream()
                .filter(each -> passed.compareTo(each.getKey()) < 0)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("more than a day");
    }
}
