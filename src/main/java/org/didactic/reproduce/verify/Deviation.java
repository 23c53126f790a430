package org.didactic.reproduce.verify;

import org.didactic.text.Shown;

/**
 * Something that is not as recorded.
 *
 * @param what a file, a number by its id and column, or a member of the manifest
 * @param recorded what the manifest or the list of checksums says
 * @param found what is there, or comes out now
 * @param verdict in a few words what that makes of it
 * @param isNumber whether it is a number of the results
 */
record Deviation(String what, String recorded, String found, String verdict, boolean isNumber) {
    private static final int LONGEST = 60;
    private static final int LONGEST_NAME = 100;

    /** Returns a deviation whose texts, which may be a stranger's, are short and show on a terminal. */
    Deviation {
        what = ending(what);
        recorded = brief(recorded);
        found = brief(found);
        verdict = brief(verdict);
    }

    /** The end of a path tells most. */
    private static String ending(String name) {
        String shown = Shown.line(name);
        return shown.length() <= LONGEST_NAME ? shown : "…" + shown.substring(shown.length() - LONGEST_NAME + 1);
    }

    private static String brief(String text) {
        String shown = Shown.line(text);
        return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST - 1) + "…";
    }
}
