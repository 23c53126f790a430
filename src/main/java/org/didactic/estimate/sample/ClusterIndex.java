package org.didactic.estimate.sample;

import java.util.Arrays;
import org.didactic.data.RankedTexts;
import org.didactic.data.TextColumn;

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
        int[] clusterOfLevel = new int[Arrays.stream(level).max().orElse(-1) + 1];
        Arrays.fill(clusterOfLevel, -1);
        for (int row = 0; row < level.length; row++) {
            int known = clusterOfLevel[level[row]];
            if (known >= 0 && known != ofRow[row]) {
                return false;
            }
            clusterOfLevel[level[row]] = ofRow[row];
        }
        return true;
    }
}
