package org.didactic.synthetic;

import java.util.Locale;

/**
 * One authority after merging.
 *
 * @param number from 1 to 149
 * @param start first financial year of the programme, {@link #NEVER} where there is none
 */
record Authority(int number, int start) {

    static final int NEVER = Integer.MAX_VALUE;

    /** The code in every file, such as S001. */
    String code() {
        return codeOf(number);
    }

    String name() {
        return PlaceNames.of(number);
    }

    boolean isSite() {
        return start != NEVER;
    }

    /** Whether the programme started at or before the first year of the window. */
    boolean isAlwaysTreated() {
        return start <= Window.FIRST;
    }

    static String codeOf(int number) {
        return String.format(Locale.ROOT, "S%03d", number);
    }
}
