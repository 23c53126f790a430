package org.didactic.result.published;

/** How many cells agree, differ and cannot be compared; the three add up to all. */
public record VerdictCounts(int agree, int differ, int incomparable) {
    static final VerdictCounts NONE = new VerdictCounts(0, 0, 0);

    /** Returns the number of all cells. */
    public int all() {
        return agree + differ + incomparable;
    }

    static VerdictCounts of(CellVerdict verdict) {
        if (verdict instanceof CellVerdict.Agrees) {
            return new VerdictCounts(1, 0, 0);
        }
        return verdict instanceof CellVerdict.Differs ? new VerdictCounts(0, 1, 0) : new VerdictCounts(0, 0, 1);
    }

    VerdictCounts plus(VerdictCounts other) {
        return new VerdictCounts(agree + other.agree, differ + other.differ, incomparable + other.incomparable);
    }
}
