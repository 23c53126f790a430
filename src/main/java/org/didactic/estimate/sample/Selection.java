package org.didactic.estimate.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.didactic.estimate.Exclusion;
import org.didactic.estimate.Exclusions;
import org.didactic.numeric.Chunks;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a panel that are still in, and why the others went: the first reason that applies stays.
 *
 * <p>Mutable while a sample is being chosen; {@link #rows()} is what came out.
 */
public final class Selection {
    /** For each row 0 while it is in, otherwise the place of its reason, from 1. */
    private final int[] codes;

    private final Map<Exclusion, Integer> reasons;

    /** Returns a selection in which every row of a panel is still in. */
    public Selection(int panelRows) {
        this(new int[panelRows], new LinkedHashMap<>());
    }

    private Selection(int[] codes, Map<Exclusion, Integer> reasons) {
        this.codes = codes;
        this.reasons = reasons;
    }

    /** Returns a selection of its own with the same rows. */
    public Selection copy() {
        return new Selection(codes.clone(), new LinkedHashMap<>(reasons));
    }

    /** Leaves out each row still in for which {@code reason} has one; rows are asked in order. */
    public void exclude(IntFunction<@Nullable Exclusion> reason) {
        exclude(reason, 0, codes.length);
    }

    /** Leaves out each row still in for which {@code reason} has one; it is asked on several threads. */
    void excludeInParallel(IntFunction<@Nullable Exclusion> reason) {
        Chunks.of(codes.length).forEach((from, to) -> exclude(reason, from, to));
    }

    private void exclude(IntFunction<@Nullable Exclusion> reason, int from, int to) {
        @Nullable Exclusion last = null;
        int lastCode = 0;
        for (int row = from; row < to; row++) {
            if (codes[row] == 0) {
                @Nullable Exclusion found = reason.apply(row);
                if (found != null) {
                    if (!found.equals(last)) {
                        last = found;
                        lastCode = code(found);
                    }
                    codes[row] = lastCode;
                }
            }
        }
    }

    private synchronized int code(Exclusion reason) {
        return reasons.computeIfAbsent(reason, each -> reasons.size() + 1);
    }

    /** Returns the rows still in, ascending. */
    public int[] rows() {
        int[] rows = new int[codes.length];
        if (reasons.isEmpty()) {
            for (int row = 0; row < rows.length; row++) {
                rows[row] = row;
            }
            return rows;
        }
        int count = 0;
        for (int code : codes) {
            count += code == 0 ? 1 : 0;
        }
        rows = Arrays.copyOf(rows, count);
        int next = 0;
        for (int row = 0; next < count; row++) {
            rows[next] = row;
            next += codes[row] == 0 ? 1 : 0;
        }
        return rows;
    }

    /** Returns one entry a row of the panel, null where it is in. */
    public List<@Nullable Exclusion> exclusions() {
        return new Exclusions(codes, new ArrayList<>(reasons.keySet()));
    }
}
