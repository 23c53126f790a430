package org.didactic.result;

import java.util.List;

/** The marks of conventional levels of significance, from the same p as the interval. */
public final class Stars {
    /** What the marks mean, for the note of a table. */
    public static final String LEGEND =
            "+ p < .1, * p < .05, ** p < .01, *** p < .001.".replace(" p < ", "\u00a0p\u00a0<\u00a0");

    /** All marks from none to the strongest. */
    public static final List<String> MARKS = List.of("", "+", "*", "**", "***");

    /** The levels below which p takes each mark but the empty one. */
    public static final List<Double> LEVELS = List.of(0.1, 0.05, 0.01, 0.001);

    private Stars() {}

    /** Returns the mark of a p-value; empty from 0.1 on. */
    public static String of(double p) {
        return MARKS.get((int) LEVELS.stream().filter(level -> p < level).count());
    }
}
