package org.didactic.reproduce;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code results.csv} or {@code briefings.csv}.
 *
 * @param numbers as written, by column in the order of the file; empty cells are absent
 */
public record RecordedRow(String id, String estimator, String term, Map<String, String> numbers) {
    public static final String ESTIMATE = "estimate";
    public static final String ERROR = "std_error";
    public static final String LOW = "conf_low";
    public static final String HIGH = "conf_high";

    /** Returns the number of a column, null when its cell is empty. */
    public @Nullable Double number(String column) {
        String number = numbers.get(column);
        return number == null ? null : Double.valueOf(number);
    }

    /** Returns whether this is the average effect of an estimator as it was declared. */
    public boolean isAverageEffect() {
        return (term.equals("att") || term.startsWith("att:")) && !estimator.contains("@");
    }

    /** Returns where it stands among others: average effects, then the other effects, then covariates, runs and the rest. */
    public int rank() {
        if (isAverageEffect()) {
            return 0;
        }
        return !estimator.contains("@") && (term.startsWith("period:") || term.equals("pretrend")) ? 1 : 2;
    }

    /** Returns whether this is an effect, and not a covariate, a factor or a number without an interval. */
    public boolean isEffect() {
        return !term.startsWith("covariate:") && !term.startsWith("factor:");
    }
}
