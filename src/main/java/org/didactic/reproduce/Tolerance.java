package org.didactic.reproduce;

import java.util.Objects;
import java.util.Set;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/**
 * How far a number may move and still be the same: a share of the larger of itself and its standard error. A statistic
 * counts its own standard errors, so one of them is 1; probabilities and degrees of freedom are held against 1 likewise.
 * Counts are the same only to the digit.
 */
public record Tolerance(double share) {
    /** What lies within is noise of the last digits of double precision. */
    public static final Tolerance OF_ROUNDING = new Tolerance(1e-9);

    private static final Set<String> IN_UNITS_OF_THE_OUTCOME =
            Set.of(RecordedRow.ESTIMATE, RecordedRow.ERROR, RecordedRow.LOW, RecordedRow.HIGH);
    private static final Set<String> MEASURED = Set.of("df", "statistic", "p_value");

    /** Returns whether a number of two rows is the same; absent in both is the same. */
    public boolean same(String column, RecordedRow before, RecordedRow now) {
        Double old = before.number(column);
        Double fresh = now.number(column);
        if (old == null || fresh == null || isCount(column)) {
            return Objects.equals(old, fresh);
        }
        double least = IN_UNITS_OF_THE_OUTCOME.contains(column)
                ? Math.max(size(before.number(RecordedRow.ERROR)), size(now.number(RecordedRow.ERROR)))
                : 1;
        double scale = Math.max(least, Math.max(size(old), size(fresh)));
        return Math.abs(fresh - old) <= share * scale;
    }

    /** Returns whether the numbers of a column are counts, or of a kind that this version does not know. */
    public static boolean isCount(String column) {
        return !IN_UNITS_OF_THE_OUTCOME.contains(column) && !MEASURED.contains(column);
    }

    private static double size(@Nullable Double number) {
        return number == null ? 0 : Math.abs(number);
    }

    /** Returns it for a sentence: {@code 1e−9 of themselves or their standard errors}. */
    public String words() {
        return NumberText.page(share, 2) + " of themselves or their standard errors";
    }
}
