package org.didactic.estimate;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.didactic.data.TextColumn;
import org.didactic.text.CodePointOrder;

/**
 * Which cluster each used row belongs to; clusters are numbered by their names in code-point order.
 *
 * @param count the number of clusters
 * @param ofRow the cluster of each used row
 */
record ClusterIndex(int count, int[] ofRow) {

    static ClusterIndex of(TextColumn column, int[] rows) {
        Map<String, Integer> numbers = new TreeMap<>(CodePointOrder.INSTANCE);
        for (int row : rows) {
            numbers.put(column.value(row), 0);
        }
        int next = 0;
        for (var entry : numbers.entrySet()) {
            entry.setValue(next++);
        }
        return new ClusterIndex(
                next,
                Arrays.stream(rows)
                        .map(row -> numbers.getOrDefault(column.value(row), 0))
                        .toArray());
    }

    /** Returns whether rows that agree in {@code level} always share a cluster. */
    boolean nests(int[] level) {
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
