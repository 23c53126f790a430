package org.didactic.reproduce.diff;

import java.util.Set;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/**
 * How far a number may move and still be the same: a share of the larger of itself and its standard error. A statistic
 * counts its own standard errors, and probabilities and degrees of freedom are held against 1 likewise.
 */
public record Tolerance(double share) {
    private static final Set<String> IN_UNITS_OF_THE_OUTCOME =
            Set.of(NumberRow.ESTIMATE, NumberRow.ERROR, NumberRow.LOW, NumberRow.HIGH);

    /** Returns whether a number of two rows is the same; absent in both is the same. */
    boolean same(String column, NumberRow before, NumberRow now) {
        Double old = before.number(column);
        Double fresh = now.number(column);
        if (old == null || fresh == null) {
            return old == null && fresh == null;
        }
        double least = IN_UNITS_OF_THE_OUTCOME.contains(column)
                ? Math.max(size(before.number(NumberRow.ERROR)), size(now.number(NumberRow.ERROR)))
                : 1;
        double scale = Math.max(least, Math.max(size(old), size(fresh)));
        return Math.abs(fresh - old) <= share * scale;
    }

    private static double size(@Nullable Double number) {
        return number == null ? 0 : Math.abs(number);
    }

    /** Returns it for a sentence: {@code 1e−9 of themselves or their standard errors}. */
    String words() {
        return NumberText.page(share, 2) + " of themselves or their standard errors";
    }
}
