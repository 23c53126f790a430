package org.didactic.estimate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a coefficient is made of: the sum of weight times estimate over the parts.
 *
 * @param kind {@code goodman-bacon}, {@code treatment-weights} or {@code event-weights}
 * @param of the coefficient
 * @param problem why there is no decomposition; empty when there is one
 */
public record Decomposition(String kind, Term of, List<Part> parts, String problem) {

    /**
     * One part of a coefficient.
     *
     * @param cohort the treated cohort
     * @param against what it is compared with or where it stands: another cohort, {@code never}, a period or an event time
     * @param estimate the part's own estimate, null where the data give none
     */
    public record Part(
            int cohort,
            String against,
            double weight,
            @Nullable Double estimate) {}
}
