package org.didactic.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.didactic.data.TextColumn;
import org.didactic.text.Located;

/** Counts who is in a sample. */
final class SampleSummary {
    private SampleSummary() {}

    static Sample of(EstimationTask task, Selection selection) {
        int[] rows = selection.rows();
        int[] units = Arrays.stream(rows).map(task.panel()::unit).distinct().toArray();
        List<String> treated = new ArrayList<>();
        for (int unit : units) {
            if (task.timing().everTreated(unit)) {
                treated.add(task.panel().units().get(unit));
            }
        }
        TreeSet<String> clusters = new TreeSet<>();
        TreeSet<String> treatedClusters = new TreeSet<>();
        Located<String> cluster = task.options().inference().cluster();
        if (cluster != null) {
            TextColumn column = task.panel().text(cluster.value());
            for (int row : rows) {
                clusters.add(column.value(row));
                if (task.timing().everTreated(task.panel().unit(row))) {
                    treatedClusters.add(column.value(row));
                }
            }
        }
        return new Sample(
                Arrays.stream(rows).boxed().toList(),
                selection.exclusions(),
                units.length,
                List.copyOf(treated),
                clusters.size(),
                treatedClusters.size());
    }
}
