package org.didactic.estimate.sample;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Sample;
import org.didactic.estimate.UsedRows;
import org.didactic.panel.Panel;

/** Counts who is in a sample; of several ways of clustering, by the one with the fewest clusters. */
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
        List<ClusterIndex> ways = task.options().inference().clusters().stream()
                .map(column -> ClusterIndex.of(panel.text(column.value()), rows))
                .sorted(Comparator.comparingInt(ClusterIndex::count))
                .toList();
        if (!ways.isEmpty()) {
            ClusterIndex fewest = ways.get(0);
            clusters = fewest.count();
            for (int i = 0; i < rows.length; i++) {
                if (task.timing().everTreated(panel.unit(rows[i]))) {
                    treatedClusters.set(fewest.ofRow()[i]);
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
