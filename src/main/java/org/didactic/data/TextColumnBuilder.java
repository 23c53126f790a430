package org.didactic.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the cells of a column one by one; each different text and reason is kept once. */
final class TextColumnBuilder {
    private final TextPool pool = new TextPool();
    private final Map<Missing, Integer> reasons = new LinkedHashMap<>();
    private int[] codes = new int[16];
    private int size;
    private String lastText = "";
    private int lastNumber = -1;

    void add(String text) {
        // Files are often sorted, so that a text is followed by itself.
        if (lastNumber < 0 || !text.equals(lastText)) {
            lastText = text;
            lastNumber = pool.numberOf(text);
        }
        append(lastNumber);
    }

    void addMissing(Missing reason) {
        append(-1 - reasons.computeIfAbsent(reason, each -> reasons.size()));
    }

    private void append(int code) {
        if (size == codes.length) {
            codes = Arrays.copyOf(codes, 2 * size);
        }
        codes[size++] = code;
    }

    /**
     * Returns the column with every text that is one of the missing codes turned into that reason.
     *
     * @param missingCodes each with its meaning, which may be empty
     */
    TextColumn build(Map<String, String> missingCodes) {
        List<Missing> allReasons = new ArrayList<>(reasons.keySet());
        List<String> texts = new ArrayList<>();
        int[] codeOf = new int[pool.size()];
        for (int number = 0; number < codeOf.length; number++) {
            String text = pool.text(number);
            String meaning = missingCodes.get(text);
            if (meaning != null) {
                allReasons.add(new Missing(Missing.Kind.CODE, text, meaning));
                codeOf[number] = -allReasons.size();
            } else {
                codeOf[number] = texts.size();
                texts.add(text);
            }
        }
        int[] result = new int[size];
        for (int row = 0; row < size; row++) {
            result[row] = codes[row] < 0 ? codes[row] : codeOf[codes[row]];
        }
        return new TextColumn(result, new Levels(texts.toArray(new String[0])), allReasons);
    }
}
