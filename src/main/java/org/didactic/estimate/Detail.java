package org.didactic.estimate;

/** How much of what an estimator can tell a task asks for; numbers do not depend on it. */
public enum Detail {
    /** Everything. */
    ALL,
    /** Everything but what each cluster carries, as runs in other circumstances do not tell it. */
    EFFECTS,
    /** At least the average effect, where only that is looked at. */
    AVERAGE
}
