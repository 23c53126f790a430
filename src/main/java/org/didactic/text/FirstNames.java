package org.didactic.text;

import java.util.List;

/** Names the first of many. */
public final class FirstNames {
    private static final int NAMED = 6;

    private FirstNames() {}

    /** Returns the first six names and how many more there are: {@code A, B, C, D, E, F and 12 more}; never "1 more". */
    public static String of(List<String> names) {
        if (names.size() <= NAMED + 1) {
            return String.join(", ", names);
        }
        return String.join(", ", names.subList(0, NAMED)) + " and " + (names.size() - NAMED) + " more";
    }
}
