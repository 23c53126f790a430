package org.didactic.panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.didactic.data.Table;
import org.didactic.data.TextColumn;
import org.didactic.spec.PanelSpec;
import org.didactic.text.Located;

/** Puts the rows of a table into the order of a panel: by unit, time and further keys, texts by code point. */
final class PanelOrder {
    private final List<String> units;
    private final List<int[]> ranks = new ArrayList<>();
    private final int rows;

    /**
     * Returns the order of a table.
     *
     * @param times the time of each row
     */
    PanelOrder(PanelSpec spec, Table table, int[] times) {
        this.rows = table.rows();
        TextColumn unit = table.column(spec.unit().value()).texts();
        this.units = unit.sortedTexts();
        ranks.add(unit.ranks());
        ranks.add(times);
        for (Located<String> key : spec.within()) {
            ranks.add(table.column(key.value()).texts().ranks());
        }
    }

    List<String> units() {
        return units;
    }

    /** Returns the index of the unit of a row. */
    int unit(int row) {
        return ranks.get(0)[row];
    }

    /** Returns the rows in the panel's order. */
    int[] sorted() {
        Integer[] order = new Integer[rows];
        Arrays.setAll(order, row -> row);
        Arrays.sort(order, Comparator.<Integer, Integer>comparing(row -> row, this::compare));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }

    /** Compares two rows by their keys; 0 means that the keys are alike. */
    int compare(int a, int b) {
        for (int[] rank : ranks) {
            if (rank[a] != rank[b]) {
                return Integer.compare(rank[a], rank[b]);
            }
        }
        return 0;
    }
}
