package org.didactic.estimate.synthetic;

/** How a unit's twin is made of its donors. */
public enum SyntheticMethod {
    /** Weights of donors and of periods before the start, each with an intercept (Arkhangelsky et al. 2021). */
    SYNTHETIC_DID(2),

    /** Weights of donors alone, whose outcomes are to equal the unit's (Abadie, Diamond and Hainmueller 2010). */
    SYNTHETIC_CONTROL(2),

    /** All donors and all periods before the start alike. */
    DIFFERENCE_IN_DIFFERENCES(1);

    private final int periodsBefore;

    SyntheticMethod(int periodsBefore) {
        this.periodsBefore = periodsBefore;
    }

    /** Returns the fewest periods before the start with which there is a fit, good or bad. */
    public int periodsBefore() {
        return periodsBefore;
    }
}
