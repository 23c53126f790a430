package org.didactic.estimate.robustness;

/** What a run changes; its id stands behind the {@code @} in the ids of its numbers. */
public sealed interface RunKind {

    /** Returns the part of an id: {@code window3}. */
    String id();

    /** Treated rows at event times −w to w−1 only. */
    record Window(int width) implements RunKind {
        @Override
        public String id() {
            return "window" + width;
        }
    }

    /**
     * The start moved back and what is treated left out.
     *
     * @param shift periods, below 0
     * @param declared whether it is the shift of the analysis file, or the largest that an estimator can bear
     */
    record Placebo(int shift, boolean declared) implements RunKind {
        @Override
        public String id() {
            return declared ? "placebo" : "placebo_shift" + -shift;
        }
    }

    /** Single event times instead of bins. */
    record Yearly() implements RunKind {
        @Override
        public String id() {
            return "yearly";
        }
    }

    /** Group-time effects all against the last period before the start. */
    record Universal() implements RunKind {
        @Override
        public String id() {
            return "universal";
        }
    }

    /** What the analysis file declares under {@code variants}. */
    record Variant(String id) implements RunKind {}
}
