package org.didactic.reproduce.diff;

import org.didactic.text.NumberText;

/** Counts things in words. */
final class Counted {
    private Counted() {}

    /** Returns {@code 1 option} or {@code 3 options}. */
    static String of(int count, String thing) {
        return NumberText.count(count) + " " + thing + (count == 1 ? "" : "s");
    }
}
