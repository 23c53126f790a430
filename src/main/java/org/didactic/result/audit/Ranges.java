package org.didactic.result.audit;

import org.didactic.text.NumberText;

/** Writes what a number may be. */
final class Ranges {
    private Ranges() {}

    /** Returns p-values as {@code 0.069 to 0.070}, with a digit more where three do not tell the ends apart. */
    static String p(Interval values) {
        String low = NumberText.probability(values.low());
        String high = NumberText.probability(values.high());
        if (!low.equals(high)) {
            return low + " to " + high;
        }
        return low.startsWith("<") ? low : number(values, 4);
    }

    /** Returns numbers with these decimals. */
    static String number(Interval values, int decimals) {
        String low = NumberText.fixed(values.low(), decimals);
        String high = NumberText.fixed(values.high(), decimals);
        return low.equals(high) ? low : low + " to " + high;
    }
}
