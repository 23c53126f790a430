package org.didactic.result;

import java.util.List;

/** The marks of conventional levels of significance, from the same p as the interval. */
public final class Stars {
    /** What the marks mean, for the note of a table. */
    public static final String LEGEND =
            "+ p < .1, * p < .05, ** p < .01, *** p < .001.".replace(" p < ", "\u00a0p\u00a0<\u00a0");

    /** All marks from none to the strongest. */
    public static final List<String> MARKS = List.of("", "+", "*", "**", "***");

    private Stars() {}

    /** Returns the mark of a p-value; empty from 0.1 on. */
    public static String of(double p) {
        if (p < 0.001) {
            return "***";
        }
        if (p < 0.01) {
            return "**";
        }
        if (p < 0.05) {
            return "*";
        }
        return p < 0.1 ? "+" : "";
    }
}
