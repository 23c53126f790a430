package org.didactic.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the row of a table by its key, compared as {@link KeyText} has it; a row with a missing key cell is never found. */
final class KeyIndex {
    private final List<TextPool> texts = new ArrayList<>();
    private final List<PairPool> pairs = new ArrayList<>();
    private final int[] rowOfGroup;
    private final Map<Integer, Integer> repeated = new TreeMap<>();

    /** Returns an index of the rows by these columns. */
    KeyIndex(List<TableColumn> keys, int rows) {
        int[] groups = new int[rows];
        for (TableColumn key : keys) {
            TextPool text = new TextPool();
            PairPool pair = new PairPool(rows);
            int[] codes = canonical(key).codesIn(text);
            for (int row = 0; row < rows; row++) {
                groups[row] = groups[row] < 0 || codes[row] < 0 ? -1 : pair.numberOf(groups[row], codes[row]);
            }
            texts.add(text);
            pairs.add(pair);
        }
        rowOfGroup = new int[rows];
        Arrays.fill(rowOfGroup, -1);
        for (int row = 0; row < rows; row++) {
            if (groups[row] >= 0 && rowOfGroup[groups[row]] >= 0) {
                repeated.put(row, rowOfGroup[groups[row]]);
            } else if (groups[row] >= 0) {
                rowOfGroup[groups[row]] = row;
            }
        }
    }

    private static TextColumn canonical(TableColumn key) {
        return key.texts().withTexts(KeyText::of);
    }

    /** Returns the rows whose key an earlier row has, with that earlier row. */
    Map<Integer, Integer> repeated() {
        return repeated;
    }

    /** Returns for each row of another table the row of this one with the same key, -1 for none. */
    int[] rowsFor(List<TableColumn> keys, int rows) {
        int[] groups = new int[rows];
        for (int i = 0; i < keys.size(); i++) {
            int[] codes = canonical(keys.get(i)).codesIn(texts.get(i));
            PairPool pair = pairs.get(i);
            for (int row = 0; row < rows; row++) {
                groups[row] = groups[row] < 0 || codes[row] < 0 ? -1 : pair.find(groups[row], codes[row]);
            }
        }
        int[] found = new int[rows];
        Arrays.setAll(found, row -> groups[row] < 0 ? -1 : rowOfGroup[groups[row]]);
        return found;
    }
}
