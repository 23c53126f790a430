package org.didactic.reproduce.diff;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code results.csv}.
 *
 * @param numbers by column in the order of the file; cells without a number are absent
 */
record NumberRow(String id, String estimator, String term, Map<String, Double> numbers) {
    static final String ESTIMATE = "estimate";
    static final String ERROR = "std_error";
    static final String LOW = "conf_low";
    static final String HIGH = "conf_high";

    @Nullable
    Double number(String column) {
        return numbers.get(column);
    }

    /** Returns whether this is the average effect of an estimator as it was declared. */
    boolean isAverageEffect() {
        return (term.equals("att") || term.startsWith("att:")) && !estimator.contains("@");
    }

    /** Returns where it stands among others: average effects, then the other effects, then covariates, runs and the rest. */
    int rank() {
        if (isAverageEffect()) {
            return 0;
        }
        return !estimator.contains("@") && (term.startsWith("period:") || term.equals("pretrend")) ? 1 : 2;
    }

    /** Returns whether this is an effect, and not a covariate, a factor or a number without an interval. */
    boolean isEffect() {
        return !term.startsWith("covariate:") && !term.startsWith("factor:");
    }
}
