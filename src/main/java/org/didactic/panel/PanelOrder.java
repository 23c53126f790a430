package org.didactic.panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.didactic.data.RankedTexts;
import org.didactic.data.Table;
import org.didactic.numeric.Chunks;
import org.didactic.spec.PanelSpec;
import org.didactic.text.Located;

/** Puts the rows of a table into the order of a panel: by unit, time and further keys, texts by code point. */
final class PanelOrder {
    private final List<String> units;

    /** The keys of each row: units, times, then further keys. */
    private final int[][] keys;

    private final int rows;

    /**
     * Returns the order of a table.
     *
     * @param times the time of each row
     */
    PanelOrder(PanelSpec spec, Table table, int[] times) {
        this.rows = table.rows();
        RankedTexts unit = table.column(spec.unit().value()).texts().ranked();
        this.units = unit.texts();
        List<int[]> all = new ArrayList<>(List.of(unit.ofRow(), times));
        for (Located<String> key : spec.within()) {
            all.add(table.column(key.value()).texts().ranks());
        }
        this.keys = all.toArray(int[][]::new);
    }

    List<String> units() {
        return units;
    }

    /** Returns the index of the unit of these rows. */
    int[] unitsOf(int[] sorted) {
        int[] unitOfRow = new int[sorted.length];
        Chunks.of(sorted.length).forEach((from, to) -> {
            for (int i = from; i < to; i++) {
                unitOfRow[i] = keys[0][sorted[i]];
            }
        });
        return unitOfRow;
    }

    /** Returns the rows in the panel's order; rows with like keys stay in theirs. */
    int[] sorted() {
        int[] order = new int[rows];
        // One where a row comes before the one ahead of it.
        double misplaced = Chunks.of(rows).sum((from, to) -> {
            int found = 0;
            for (int row = from; row < to; row++) {
                order[row] = row;
                found |= row > 0 && compare(row - 1, row) > 0 ? 1 : 0;
            }
            return found;
        });
        return misplaced == 0 ? order : sortedFrom(order);
    }

    private int[] sortedFrom(int[] rowsInOrder) {
        int[] order = rowsInOrder;
        // From the last key to the first, each sort keeping the order of the one before.
        for (int key = keys.length - 1; key >= 0; key--) {
            order = sortedBy(numbered(keys[key]), order);
        }
        return order;
    }

    /** Returns the keys as numbers from 0 in the same order, not many more than there are rows. */
    private static int[] numbered(int[] key) {
        int least = Arrays.stream(key).min().orElse(0);
        int greatest = Arrays.stream(key).max().orElse(0);
        int[] numbered = new int[key.length];
        if ((long) greatest - least <= 2L * key.length) {
            Arrays.setAll(numbered, row -> key[row] - least);
            return numbered;
        }
        int[] distinct = Arrays.stream(key).sorted().distinct().toArray();
        Arrays.setAll(numbered, row -> Arrays.binarySearch(distinct, key[row]));
        return numbered;
    }

    private static int[] sortedBy(int[] number, int[] order) {
        int[] next = new int[Arrays.stream(number).max().orElse(0) + 2];
        for (int each : number) {
            next[each + 1]++;
        }
        for (int i = 1; i < next.length; i++) {
            next[i] += next[i - 1];
        }
        int[] sorted = new int[order.length];
        for (int row : order) {
            sorted[next[number[row]]++] = row;
        }
        return sorted;
    }

    /** Compares two rows by their keys; 0 means that the keys are alike. */
    int compare(int a, int b) {
        for (int[] key : keys) {
            if (key[a] != key[b]) {
                return Integer.compare(key[a], key[b]);
            }
        }
        return 0;
    }
}
