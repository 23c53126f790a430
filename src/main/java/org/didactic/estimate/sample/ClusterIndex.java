package org.didactic.estimate.sample;

import java.util.Arrays;
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

    /**
     * Returns the clusters that a column names; its cells on these rows must not be missing.
     *
     * @param rows of the panel
     */
    public static ClusterIndex of(TextColumn column, int[] rows) {
        RankedTexts used = column.ranked(rows);
        return new ClusterIndex(used.texts().size(), used.ofRow());
    }

    /** Returns the clusters of rows that share both a cluster here and one there. */
    public ClusterIndex and(ClusterIndex other) {
        long[] pairs = new long[ofRow.length];
        for (int row = 0; row < pairs.length; row++) {
            pairs[row] = (long) ofRow[row] * other.count + other.ofRow[row];
        }
        long[] distinct = Arrays.stream(pairs).sorted().distinct().toArray();
        int[] together = new int[pairs.length];
        for (int row = 0; row < pairs.length; row++) {
            together[row] = Arrays.binarySearch(distinct, pairs[row]);
        }
        return new ClusterIndex(distinct.length, together);
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
