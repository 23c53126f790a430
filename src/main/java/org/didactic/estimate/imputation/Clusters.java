package org.didactic.estimate.imputation;

import java.util.Arrays;
import java.util.List;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.sample.ClusterIndex;
import org.didactic.spec.InferenceSpec;
import org.didactic.spec.InferenceSpec.Covariance;
import org.didactic.text.Located;

/**
 * The clusters of an imputation: those asked for where they hold whole units, otherwise the units.
 *
 * @param name the clustering column, or {@code unit}
 * @param notes what a reader must know, as sentences
 */
record Clusters(ClusterIndex index, String name, List<String> notes) {
    private static final int FEW = 10;

    /** Returns a note when there are too few clusters for the normal distribution. */
    List<String> few() {
        return index.count() >= FEW
                ? List.of()
                : List.of("Only " + index.count() + (index.count() == 1 ? " cluster: " : " clusters: ")
                        + "these errors use the normal distribution without a small-sample correction"
                        + " and are likely too small.");
    }

    /**
     * Returns the clusters of rows of the panel.
     *
     * @param rows in any order
     */
    static Clusters of(EstimationTask task, int[] rows) {
        int[] unitOfRow = Arrays.stream(rows).map(task.panel()::unit).toArray();
        InferenceSpec inference = task.options().inference();
        Located<String> column = inference.cluster();
        if (column != null && inference.clusters().size() == 1) {
            ClusterIndex asked = ClusterIndex.of(task.panel().text(column.value()), rows);
            if (asked.nests(unitOfRow)) {
                List<String> notes = inference.covariance() == Covariance.CLUSTER
                        ? List.of()
                        : List.of("Errors are plain clustered ones: there is no "
                                + inference.covariance().word() + " for them.");
                return new Clusters(asked, column.value(), notes);
            }
        }
        int[] units = Arrays.stream(unitOfRow).sorted().distinct().toArray();
        int[] place = new int[task.panel().units().size()];
        for (int i = 0; i < units.length; i++) {
            place[units[i]] = i;
        }
        int[] ofRow = Arrays.stream(unitOfRow).map(unit -> place[unit]).toArray();
        String note = column == null
                ? "Errors are clustered by unit, whatever the covariance of regressions."
                : "Errors are clustered by unit: the clusters asked for cut through units.";
        return new Clusters(new ClusterIndex(units.length, ofRow), "unit", List.of(note));
    }
}
