package org.didactic.spec;

import java.util.List;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * An estimation under another choice; what it leaves out stays as it is.
 *
 * @param id names the run in the ids of its numbers; its path is that of the whole entry
 * @param label what the report calls it
 * @param outcomes the outcomes it is made for; empty for all
 * @param where the rows of the panel to keep, null for all
 * @param covariates instead of those of each estimator, null for the same
 * @param baseline whether covariates are fixed at the unit's first period and enter with a coefficient for each period
 * @param weights regression weights instead, null for the same
 * @param keepValues columns that {@code drop_values} leaves as they are
 */
public record VariantSpec(
        Located<String> id,
        String label,
        List<Located<String>> outcomes,
        @Nullable Expression where,
        @Nullable List<Located<String>> covariates,
        boolean baseline,
        @Nullable Weights weights,
        List<Located<String>> keepValues) {

    /** Regression weights; null for none. */
    public record Weights(@Nullable Located<String> column) {}

    /** Returns whether the variant is made for an outcome. */
    public boolean concerns(OutcomeSpec outcome) {
        return outcomes.isEmpty()
                || outcomes.stream()
                        .anyMatch(each -> each.value().equals(outcome.id().value()));
    }
}
