package org.didactic.estimate.grouptime;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.didactic.panel.Panel;

/**
 * What is followed over time: the panel's units, or, where a unit has several rows in a period, each of its combinations of
 * the further keys.
 *
 * @param count how many there are
 * @param ofRow the one each row of the panel belongs to, numbered in the order of the rows
 */
record AnalysisUnits(int count, int[] ofRow) {

    /** Returns units that are the rows themselves: nothing is followed over time. */
    static AnalysisUnits rows(Panel panel) {
        return new AnalysisUnits(panel.rows(), IntStream.range(0, panel.rows()).toArray());
    }

    static AnalysisUnits of(Panel panel) {
        long[] key = new long[panel.rows()];
        for (int row = 0; row < key.length; row++) {
            key[row] = panel.unit(row);
        }
        for (String name : panel.within()) {
            int[] ranks = panel.text(name).ranks();
            int levels = panel.text(name).sortedTexts().size() + 1;
            for (int row = 0; row < key.length; row++) {
                key[row] = key[row] * levels + ranks[row] + 1;
            }
        }
        Map<Long, Integer> numbers = new HashMap<>();
        int[] ofRow = new int[key.length];
        for (int row = 0; row < key.length; row++) {
            boolean asBefore = row > 0 && key[row] == key[row - 1];
            ofRow[row] = asBefore ? ofRow[row - 1] : numbers.computeIfAbsent(key[row], each -> numbers.size());
        }
        return new AnalysisUnits(numbers.size(), ofRow);
    }
}
