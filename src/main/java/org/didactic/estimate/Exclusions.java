package org.didactic.estimate;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** For each row of a panel why it is left out, null where it is used: a number a row for a reason that many share. */
public final class Exclusions extends AbstractList<@Nullable Exclusion> implements RandomAccess {
    private final int[] codes;
    private final List<Exclusion> reasons;

    /**
     * Returns exclusions; the array is copied.
     *
     * @param codes one a row: 0 for a used one, otherwise the place of its reason, from 1
     */
    public Exclusions(int[] codes, List<Exclusion> reasons) {
        this.codes = codes.clone();
        this.reasons = List.copyOf(reasons);
    }

    @Override
    public @Nullable Exclusion get(int row) {
        return codes[row] == 0 ? null : reasons.get(codes[row] - 1);
    }

    @Override
    public int size() {
        return codes.length;
    }
}
