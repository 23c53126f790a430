package org.didactic.reproduce.diff;

import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/** Writes a number before and after. */
final class NumberChange {
    private static final int DECIMALS = 4;
    private static final int MOST_DECIMALS = 9;
    private static final String NONE = "none";

    private NumberChange() {}

    /** Returns {@code 0.0123 → 0.0129}, with as many digits as it takes to see the difference. */
    static String of(String column, @Nullable Double old, @Nullable Double fresh) {
        String from = alone(column, old);
        String to = alone(column, fresh);
        if (old != null && fresh != null && from.equals(to)) {
            for (int decimals = DECIMALS + 1; decimals <= MOST_DECIMALS && from.equals(to); decimals++) {
                from = NumberText.page(old, decimals);
                to = NumberText.page(fresh, decimals);
            }
            if (from.equals(to)) {
                from = NumberText.withMinus(NumberText.full(old));
                to = NumberText.withMinus(NumberText.full(fresh));
            }
        }
        return from + " \u2192 " + to;
    }

    /** Returns the number; whole ones without decimals. */
    static String alone(String column, @Nullable Double number) {
        if (number == null) {
            return NONE;
        }
        if (column.startsWith("n_") || number == Math.rint(number)) {
            return NumberText.whole(number);
        }
        return column.equals("p_value") ? NumberText.probability(number) : NumberText.page(number, DECIMALS);
    }
}
