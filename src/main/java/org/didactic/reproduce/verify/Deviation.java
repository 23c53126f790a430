package org.didactic.reproduce.verify;

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

    /** Returns a deviation whose texts, which may be a stranger's, are short and show on a terminal. */
    Deviation {
        what = brief(what);
        recorded = brief(recorded);
        found = brief(found);
        verdict = brief(verdict);
    }

    private static String brief(String text) {
        String shown = FileName.shown(text);
        return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST - 1) + "…";
    }
}
