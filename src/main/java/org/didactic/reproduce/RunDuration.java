package org.didactic.reproduce;

import java.time.Duration;

/** How long a run took, in steps so wide that two runs of a machine give the same: those in which data editors ask for it. */
public enum RunDuration {
    UP_TO_10_MINUTES(Duration.ofMinutes(10), "less than 10 minutes"),
    UP_TO_AN_HOUR(Duration.ofHours(1), "10 to 60 minutes"),
    UP_TO_2_HOURS(Duration.ofHours(2), "1 to 2 hours"),
    UP_TO_8_HOURS(Duration.ofHours(8), "2 to 8 hours"),
    UP_TO_A_DAY(Duration.ofDays(1), "8 to 24 hours"),
    LONGER(Duration.ofSeconds(Long.MAX_VALUE), "more than a day");

    private final Duration end;
    private final String words;

    RunDuration(Duration end, String words) {
        this.end = end;
        this.words = words;
    }

    /** Returns the step in which a run of this length falls. */
    public static RunDuration of(Duration passed) {
        for (RunDuration each : values()) {
            if (passed.compareTo(each.end) < 0) {
                return each;
            }
        }
        return LONGER;
    }

    /** Returns it as the manifest has it: {@code 10 to 60 minutes}. */
    public String words() {
        return words;
    }
}
