package org.didactic.panel;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import org.didactic.data.PreparedSource;
import org.didactic.data.SourceKeys;

/** Finds for each row of a source the panel rows that took a value from it, without a list of its own for each. */
final class Lineages {
    private Lineages() {}

    /**
     * Returns the lineage of a source.
     *
     * @param tableRows for each panel row the row of the source's table that it took, -1 for none
     */
    static Lineage of(PreparedSource source, int[] tableRows, SourceKeys keys) {
        int[] start = new int[source.table().rows() + 1];
        for (int row : tableRows) {
            if (row >= 0) {
                start[row + 1]++;
            }
        }
        Arrays.parallelPrefix(start, Integer::sum);
        int[] panelRows = new int[start[start.length - 1]];
        int[] next = start.clone();
        for (int panelRow = 0; panelRow < tableRows.length; panelRow++) {
            if (tableRows[panelRow] >= 0) {
                panelRows[next[tableRows[panelRow]]++] = panelRow;
            }
        }
        int rows = source.file().rows();
        return new Lineage(
                source.id(),
                source.sourceRows(keys),
                new View<>(rows, row -> fate(source.tableRow(row), start)),
                new View<>(rows, row -> panelRows(source.tableRow(row), start, panelRows)));
    }

    private static String fate(int tableRow, int[] start) {
        if (tableRow < 0) {
            return "not selected";
        }
        return start[tableRow] == start[tableRow + 1] ? "no matching row" : "";
    }

    private static List<Integer> panelRows(int tableRow, int[] start, int[] panelRows) {
        if (tableRow < 0) {
            return List.of();
        }
        return Arrays.stream(panelRows, start[tableRow], start[tableRow + 1])
                .boxed()
                .toList();
    }

    /** A list whose elements are made when they are asked for. */
    private static final class View<T> extends AbstractList<T> implements RandomAccess {
        private final int size;
        private final IntFunction<T> element;

        View(int size, IntFunction<T> element) {
            this.size = size;
            this.element = element;
        }

        @Override
        public T get(int index) {
            return element.apply(Objects.checkIndex(index, size));
        }

        @Override
        public int size() {
            return size;
        }
    }
}
