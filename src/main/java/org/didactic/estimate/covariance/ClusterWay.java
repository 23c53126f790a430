package org.didactic.estimate.covariance;

import java.util.List;
import org.didactic.data.RankedTexts;
import org.didactic.estimate.sample.ClusterIndex;
import org.didactic.panel.Panel;
import org.didactic.spec.InferenceSpec;

/**
 * One way of clustering the rows of a design.
 *
 * @param names of the clusters, by number
 */
public record ClusterWay(String column, List<String> names, ClusterIndex index) {

    /**
     * Returns the ways of an inference.
     *
     * @param rows the rows of the panel in the order of the design
     */
    public static List<ClusterWay> of(InferenceSpec inference, Panel panel, int[] rows) {
        return inference.clusters().stream()
                .map(column -> {
                    RankedTexts ranked = panel.text(column.value()).ranked(rows);
                    List<String> names = ranked.texts();
                    return new ClusterWay(column.value(), names, new ClusterIndex(names.size(), ranked.ofRow()));
                })
                .toList();
    }
}
