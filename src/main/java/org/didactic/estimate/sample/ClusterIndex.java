package org.didactic.estimate.sample;

import org.didactic.data.RankedTexts;
import org.didactic.data.TextColumn;
import org.didactic.numeric.Chunks;

/**
 * Which cluster each used row belongs to; clusters are numbered by their names in code-point order.
 *
 * @param count the number of clusters
 * @param ofRow the cluster of each used row
 */
public record ClusterIndex(int count, int[] ofRow) {

    public static ClusterIndex of(TextColumn column, int[] rows) {
        RankedTexts used = column.ranked(rows);
        return new ClusterIndex(used.texts().size(), used.ofRow());
    }

    /** Returns whether rows that agree in {@code level} always share a cluster. */
    public boolean nests(int[] level) {
        int highest = -1;
        for (int each : level) {
            highest = Math.max(highest, each);
        }
        // The cluster of some row of each level: of which does not matter, since all others are compared with it.
        int[] clusterOfLevel = new int[highest + 1];
        Chunks chunks = Chunks.of(level.length);
        chunks.forEach((from, to) -> {
            for (int row = from; row < to; row++) {
                clusterOfLevel[level[row]] = ofRow[row];
            }
        });
        double others = chunks.sum((from, to) -> {
            int row = from;
            while (row < to && clusterOfLevel[level[row]] == ofRow[row]) {
                row++;
            }
            return to - row;
        });
        return others == 0;
    }
}
