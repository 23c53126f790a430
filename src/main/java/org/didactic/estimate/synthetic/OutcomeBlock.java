package org.didactic.estimate.synthetic;

/** The outcomes of one treated unit and of its donors, for every period; they do not change. */
public final class OutcomeBlock {
    private final DonorPool pool;
    private final double[] unit;

    private OutcomeBlock(DonorPool pool, double[] unit) {
        this.pool = pool;
        this.unit = unit;
    }

    /**
     * Returns a copy of the outcomes.
     *
     * @param unit the treated unit's outcomes, one for each period of the pool, finite
     * @throws IllegalArgumentException where that is not so
     */
    public static OutcomeBlock of(DonorPool pool, double[] unit) {
        return new OutcomeBlock(pool, Line.checked("the treated unit", unit, pool.periods()));
    }

    /** Returns the donors. */
    public DonorPool pool() {
        return pool;
    }

    /** Returns the treated unit's outcome in a period. */
    public double unit(int period) {
        return unit[period];
    }

    /** Returns the treated unit's outcomes; not a copy. */
    double[] unit() {
        return unit;
    }
}
