package org.didactic.estimate.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Sample;
import org.didactic.text.Located;

/** Counts who is in a sample. */
public final class SampleSummary {
    private SampleSummary() {}

    public static Sample of(EstimationTask task, Selection selection) {
        int[] rows = selection.rows();
        int[] units = Arrays.stream(rows).map(task.panel()::unit).distinct().toArray();
        List<String> treated = new ArrayList<>();
        for (int unit : units) {
            if (task.timing().everTreated(unit)) {
                treated.add(task.panel().units().get(unit));
            }
        }
        int clusters = 0;
        BitSet treatedClusters = new BitSet();
        Located<String> cluster = task.options().inference().cluster();
        if (cluster != null) {
            ClusterIndex index = ClusterIndex.of(task.panel().text(cluster.value()), rows);
            clusters = index.count();
            for (int i = 0; i < rows.length; i++) {
                if (task.timing().everTreated(task.panel().unit(rows[i]))) {
                    treatedClusters.set(index.ofRow()[i]);
                }
            }
        }
        return new Sample(
                Arrays.stream(rows).boxed().toList(),
                selection.exclusions(),
                units.length,
                List.copyOf(treated),
                clusters,
                treatedClusters.cardinality());
    }
}
