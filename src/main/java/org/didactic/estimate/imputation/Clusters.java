package org.didactic.estimate.imputation;

import java.util.Arrays;
import java.util.List;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.sample.ClusterIndex;
import org.didactic.numeric.Numbering;
import org.didactic.spec.InferenceSpec;
import org.didactic.spec.InferenceSpec.Covariance;
import org.didactic.text.Located;

/**
 * The clusters of an imputation: those asked for where they hold whole units, otherwise the units.
 *
 * @param name the clustering column, or {@code unit}
 * @param units whether the clusters are the units, instead of those asked for
 * @param notes what a reader must know, as sentences
 */
record Clusters(ClusterIndex index, String name, boolean units, List<String> notes) {
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
                return new Clusters(asked, column.value(), false, notes);
            }
        }
        Numbering units = Numbering.of(unitOfRow);
        int[] ofRow = Arrays.stream(unitOfRow).map(units::numberOf).toArray();
        return new Clusters(new ClusterIndex(units.size(), ofRow), "unit", true, List.of(note(inference)));
    }

    private static String note(InferenceSpec inference) {
        return switch (inference.clusters().size()) {
            case 0 -> "Errors are clustered by unit, whatever the covariance of regressions.";
            case 1 -> "Errors are clustered by unit: the clusters asked for cut through units.";
            default -> "Errors are clustered by unit: those asked for are clusters of several columns.";
        };
    }
}
