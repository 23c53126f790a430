package org.didactic.estimate.grouptime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.sample.ClusterIndex;
import org.didactic.numeric.Numbering;
import org.didactic.spec.GroupTimeOptions.Rows;
import org.didactic.spec.InferenceSpec;
import org.didactic.spec.InferenceSpec.Covariance;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * Which units of analysis move together in the errors.
 *
 * @param name the clustering column, {@code unit} where the panel's units are the clusters unasked, null without clusters
 * @param problem why no error can be told; empty when it can
 * @param notes what a reader must know of the errors
 */
record InfluenceClusters(
        InfluenceErrors errors, @Nullable String name, boolean byUnit, String problem, List<String> notes) {
    private static final int FEW = 10;

    static InfluenceClusters of(EstimationTask task, Observations observations, Rows rows) {
        InferenceSpec inference = task.options().inference();
        Located<String> column = inference.cluster();
        int units = observations.units();
        InfluenceErrors unclustered = new InfluenceErrors(units, null, units, inference.level());
        List<String> notes = new ArrayList<>(notes(inference.covariance()));
        boolean byUnit = column == null
                && rows != Rows.CROSS_SECTIONS
                && !task.panel().within().isEmpty();
        if (byUnit) {
            notes.add("Errors are clustered by unit: a unit of analysis is a unit's rows with the same "
                    + String.join(" and ", task.panel().within()) + ".");
        } else if (column == null) {
            return new InfluenceClusters(unclustered, null, false, "", List.copyOf(notes));
        }
        String name = column == null ? "unit" : column.value();
        ClusterIndex index = column == null
                ? units(task, observations.rows())
                : ClusterIndex.of(task.panel().text(name), observations.rows());
        int[] cluster = new int[units];
        Arrays.fill(cluster, -1);
        for (int i = 0; i < observations.rows().length; i++) {
            int unit = observations.unit()[i];
            if (cluster[unit] >= 0 && cluster[unit] != index.ofRow()[i]) {
                String problem = "the cluster (" + name + ") changes within a unit";
                return new InfluenceClusters(unclustered, name, byUnit, problem, List.of());
            }
            cluster[unit] = index.ofRow()[i];
        }
        InfluenceErrors clustered = index.count() == units
                ? unclustered
                : new InfluenceErrors(units, cluster, index.count(), inference.level());
        if (index.count() < FEW) {
            notes.add("Only " + index.count() + (index.count() == 1 ? " cluster: " : " clusters: ")
                    + "errors of influence functions use the normal distribution without a small-sample correction"
                    + " and are likely too small.");
        }
        return new InfluenceClusters(clustered, name, byUnit, "", List.copyOf(notes));
    }

    private static ClusterIndex units(EstimationTask task, int[] rows) {
        int[] unit = Arrays.stream(rows).map(task.panel()::unit).toArray();
        Numbering numbers = Numbering.of(unit);
        return new ClusterIndex(
                numbers.size(), Arrays.stream(unit).map(numbers::numberOf).toArray());
    }

    private static List<String> notes(Covariance covariance) {
        return switch (covariance) {
            case CLUSTER, IID -> List.of();
            case HC1, HC2, HC3 ->
                List.of(covariance.word() + " does not apply: the errors come from influence functions over units.");
            case CR2, CR3, JACKKNIFE ->
                List.of(covariance.word()
                        + " does not apply: the errors come from influence functions summed by cluster.");
        };
    }
}
