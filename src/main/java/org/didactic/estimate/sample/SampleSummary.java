package org.didactic.estimate.sample;

import java.util.ArrayList;
import java.util.List;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Sample;
import org.didactic.estimate.UsedRows;
import org.didactic.numeric.Chunks;
import org.didactic.panel.Panel;
import org.didactic.text.Located;

/** Counts who is in a sample. */
public final class SampleSummary {
    private SampleSummary() {}

    public static Sample of(EstimationTask task, Selection selection) {
        Panel panel = task.panel();
        int[] rows = selection.rows();
        boolean[] used = new boolean[panel.units().size()];
        Chunks chunks = Chunks.of(rows.length);
        chunks.forEach((from, to) -> {
            for (int i = from; i < to; i++) {
                used[panel.unit(rows[i])] = true;
            }
        });
        List<String> treated = new ArrayList<>();
        for (int unit = 0; unit < used.length; unit++) {
            if (used[unit] && task.timing().everTreated(unit)) {
                treated.add(panel.units().get(unit));
            }
        }
        boolean[] treatedClusters = new boolean[0];
        Located<String> cluster = task.options().inference().cluster();
        if (cluster != null) {
            ClusterIndex index = ClusterIndex.of(panel.text(cluster.value()), rows);
            boolean[] ofTreated = new boolean[index.count()];
            chunks.forEach((from, to) -> {
                for (int i = from; i < to; i++) {
                    if (task.timing().everTreated(panel.unit(rows[i]))) {
                        ofTreated[index.ofRow()[i]] = true;
                    }
                }
            });
            treatedClusters = ofTreated;
        }
        return new Sample(
                UsedRows.of(rows),
                selection.exclusions(),
                count(used),
                List.copyOf(treated),
                treatedClusters.length,
                count(treatedClusters));
    }

    private static int count(boolean[] flags) {
        int count = 0;
        for (boolean flag : flags) {
            count += flag ? 1 : 0;
        }
        return count;
    }
}
