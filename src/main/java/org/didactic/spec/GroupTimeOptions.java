package org.didactic.spec;

import org.jspecify.annotations.Nullable;

/**
 * What is particular to group-time effects.
 *
 * @param anticipation periods before the start in which the treatment may show, 0 or more
 * @param balance event time up to which a cohort must be seen to count in effects by event time; null for no such rule
 */
public record GroupTimeOptions(
        Estimand estimand,
        Control control,
        BasePeriod basePeriod,
        int anticipation,
        Rows rows,
        @Nullable Integer balance,
        Compatibility compatibility) {

    /** How covariates enter a two-by-two comparison. */
    public enum Estimand {
        DOUBLY_ROBUST,
        DOUBLY_ROBUST_IMPROVED,
        REGRESSION,
        IPW
    }

    /** Who a cohort is compared with. */
    public enum Control {
        NEVER_TREATED,
        NOT_YET_TREATED
    }

    /** Which period effects before the start are measured against. */
    public enum BasePeriod {
        VARYING,
        UNIVERSAL
    }

    /** What the rows are. */
    public enum Rows {
        BALANCED,
        UNBALANCED,
        CROSS_SECTIONS
    }

    /** Whose known faults are reproduced. */
    public enum Compatibility {
        NONE,
        /** The sign of a nuisance term of doubly robust repeated cross-sections. */
        DRDID_1_2
    }
}
