package org.didactic.estimate.sample;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.didactic.estimate.Exclusion;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a panel that are still in, and why the others went: the first reason that applies stays.
 *
 * <p>Mutable while a sample is being chosen; {@link #rows()} is what came out.
 */
public final class Selection {
    private final @Nullable Exclusion[] exclusions;

    public Selection(int panelRows) {
        this(new Exclusion[panelRows]);
    }

    private Selection(@Nullable Exclusion[] exclusions) {
        this.exclusions = exclusions;
    }

    /** Returns a selection of its own with the same rows. */
    public Selection copy() {
        return new Selection(exclusions.clone());
    }

    /** Leaves out each row still in for which {@code reason} has one. */
    public void exclude(IntFunction<@Nullable Exclusion> reason) {
        for (int row = 0; row < exclusions.length; row++) {
            if (exclusions[row] == null) {
                exclusions[row] = reason.apply(row);
            }
        }
    }

    /** Returns the rows still in, ascending. */
    public int[] rows() {
        int[] rows = new int[exclusions.length];
        int count = 0;
        for (int row = 0; row < exclusions.length; row++) {
            if (exclusions[row] == null) {
                rows[count++] = row;
            }
        }
        return Arrays.copyOf(rows, count);
    }

    /** Returns one entry a row of the panel, null where it is in. */
    public List<@Nullable Exclusion> exclusions() {
        return java.util.Collections.unmodifiableList(Arrays.asList(exclusions.clone()));
    }
}
