package org.didactic.panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.didactic.data.CodePointOrder;
import org.didactic.data.Column;
import org.didactic.data.Missing;
import org.didactic.data.Table;
import org.didactic.data.TextColumn;
import org.didactic.spec.PanelSpec;
import org.didactic.text.Located;

/** Puts the rows of a table into the order of a panel: by unit, time and further keys, texts by code point. */
final class PanelOrder {
    private final List<String> units = new ArrayList<>();
    private final List<int[]> ranks = new ArrayList<>();
    private final int rows;

    /**
     * Returns the order of a table.
     *
     * @param times the time of each row
     */
    PanelOrder(PanelSpec spec, Table table, int[] times) {
        this.rows = table.rows();
        ranks.add(ranks(table.column(spec.unit().value()).texts(), units));
        ranks.add(times);
        for (Located<String> key : spec.within()) {
            ranks.add(ranks(table.column(key.value()).texts(), new ArrayList<>()));
        }
    }

    /** Returns for each row the place of its text among the sorted ones, which are put into {@code sorted}. */
    private static int[] ranks(TextColumn column, List<String> sorted) {
        TreeSet<String> texts = new TreeSet<>(CodePointOrder.INSTANCE);
        for (int row = 0; row < column.size(); row++) {
            texts.add(written(column, row));
        }
        sorted.addAll(texts);
        Map<String, Integer> rank = new HashMap<>();
        for (String text : sorted) {
            rank.put(text, rank.size());
        }
        int[] ranks = new int[column.size()];
        Arrays.setAll(ranks, row -> Objects.requireNonNull(rank.get(written(column, row))));
        return ranks;
    }

    /** Returns the text of a cell, or the code of a missing one. */
    static String written(Column column, int row) {
        Missing missing = column.missing(row);
        return missing == null ? ((TextColumn) column).value(row) : missing.detail();
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
