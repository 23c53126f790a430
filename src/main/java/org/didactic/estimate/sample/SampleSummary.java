package org.didactic.estimate.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Sample;
import org.didactic.estimate.UsedRows;
import org.didactic.numeric.Chunks;
import org.didactic.panel.Panel;

/** Counts who is in a sample; of several ways of clustering, by the one with the fewest clusters. */
public final class SampleSummary {
    private SampleSummary() {}

    /** Returns the sample that a selection leaves, with its units and clusters and the treated among them counted. */
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
        List<ClusterIndex> ways = task.options().inference().clusters().stream()
                .map(column -> ClusterIndex.of(panel.text(column.value()), rows))
                .sorted(Comparator.comparingInt(ClusterIndex::count))
                .toList();
        if (!ways.isEmpty()) {
            ClusterIndex fewest = ways.get(0);
            boolean[] ofTreated = new boolean[fewest.count()];
            chunks.forEach((from, to) -> {
                for (int i = from; i < to; i++) {
                    if (task.timing().everTreated(panel.unit(rows[i]))) {
                        ofTreated[fewest.ofRow()[i]] = true;
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
