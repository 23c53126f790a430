package org.didactic.estimate.grouptime;

import java.util.Arrays;
import java.util.List;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.sample.ClusterIndex;
import org.didactic.spec.InferenceSpec;
import org.didactic.spec.InferenceSpec.Covariance;
import org.didactic.text.Located;

/**
 * Which units of analysis move together in the errors.
 *
 * @param problem why no error can be told; empty when it can
 * @param notes what of the inference asked for does not apply
 */
record InfluenceClusters(InfluenceErrors errors, String problem, List<String> notes) {

    static InfluenceClusters of(EstimationTask task, Observations observations) {
        InferenceSpec inference = task.options().inference();
        Located<String> column = inference.cluster();
        int units = observations.units();
        InfluenceErrors unclustered = new InfluenceErrors(units, null, units, inference.level());
        if (column == null) {
            return new InfluenceClusters(unclustered, "", notes(inference.covariance()));
        }
        ClusterIndex index = ClusterIndex.of(task.panel().text(column.value()), observations.rows());
        int[] cluster = new int[units];
        Arrays.fill(cluster, -1);
        for (int i = 0; i < observations.rows().length; i++) {
            int unit = observations.unit()[i];
            if (cluster[unit] >= 0 && cluster[unit] != index.ofRow()[i]) {
                return new InfluenceClusters(
                        unclustered, "the cluster (" + column.value() + ") changes within a unit", List.of());
            }
            cluster[unit] = index.ofRow()[i];
        }
        InfluenceErrors clustered = index.count() == units
                ? unclustered
                : new InfluenceErrors(units, cluster, index.count(), inference.level());
        return new InfluenceClusters(clustered, "", notes(inference.covariance()));
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
