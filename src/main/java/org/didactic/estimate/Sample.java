package org.didactic.estimate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a panel an estimation uses, and why it leaves out the others.
 *
 * @param rows the used rows, ascending
 * @param exclusions one entry for each row of the panel, null where the row is used
 * @param units the number of units with a used row
 * @param treatedUnits names of the ever-treated units with a used row, in the panel's order
 * @param clusters the number of clusters with a used row
 * @param treatedClusters the number of clusters with a used row of an ever-treated unit
 */
public record Sample(
        List<Integer> rows,
        List<@Nullable Exclusion> exclusions,
        int units,
        List<String> treatedUnits,
        int clusters,
        int treatedClusters) {

    /** Returns this sample with its units as the clusters. */
    public Sample clusteredByUnit() {
        return new Sample(rows, exclusions, units, treatedUnits, units, treatedUnits.size());
    }
}
