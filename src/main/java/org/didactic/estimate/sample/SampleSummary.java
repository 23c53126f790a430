package org.didactic.estimate.sample;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Sample;
import org.didactic.estimate.UsedRows;
import org.didactic.panel.Panel;
import org.didactic.text.Located;

/** Counts who is in a sample. */
public final class SampleSummary {
    private SampleSummary() {}

    public static Sample of(EstimationTask task, Selection selection) {
        Panel panel = task.panel();
        int[] rows = selection.rows();
        boolean[] used = new boolean[panel.units().size()];
        for (int row : rows) {
            used[panel.unit(row)] = true;
        }
        int units = 0;
        List<String> treated = new ArrayList<>();
        for (int unit = 0; unit < used.length; unit++) {
            if (used[unit]) {
                units++;
                if (task.timing().everTreated(unit)) {
                    treated.add(panel.units().get(unit));
                }
            }
        }
        int clusters = 0;
        BitSet treatedClusters = new BitSet();
        Located<String> cluster = task.options().inference().cluster();
        if (cluster != null) {
            ClusterIndex index = ClusterIndex.of(panel.text(cluster.value()), rows);
            clusters = index.count();
            for (int i = 0; i < rows.length; i++) {
                if (task.timing().everTreated(panel.unit(rows[i]))) {
                    treatedClusters.set(index.ofRow()[i]);
                }
            }
        }
        return new Sample(
                UsedRows.of(rows),
                selection.exclusions(),
                units,
                List.copyOf(treated),
                clusters,
                treatedClusters.cardinality());
    }
}
