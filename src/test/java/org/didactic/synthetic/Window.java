package org.didactic.synthetic;

import java.util.List;
import java.util.stream.IntStream;

/** The financial years that the tables cover; 2016 stands for 2016-17. */
final class Window {

    static final int FIRST = 2016;
    static final int LAST = 2021;

    private Window() {}

    /** All years of the window, ascending. */
    static List<Integer> years() {
        return IntStream.rangeClosed(FIRST, LAST).boxed().toList();
    }

    /** Years since the middle of the window: -2.5 in the first, 2.5 in the last. */
    static double sinceMiddle(int year) {
        return year - (FIRST + LAST) / 2.0;
    }
}
