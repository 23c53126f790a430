package org.didactic.data;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.didactic.numeric.Chunks;
import org.didactic.text.CodePointOrder;

/** The different texts of a column, each with the number it writes. */
final class Levels {
    private final String[] texts;
    private final double[] numbers;

    Levels(String[] texts) {
        this.texts = texts.clone();
        this.numbers = new double[texts.length];
        Chunks.of(texts.length).forEach((from, to) -> {
            for (int level = from; level < to; level++) {
                numbers[level] = DecimalText.parse(texts[level]);
            }
        });
    }

    /** Returns whether every text writes a number. */
    boolean areNumbers() {
        for (double number : numbers) {
            if (Double.isNaN(number)) {
                return false;
            }
        }
        return true;
    }

    /** Returns those levels that are used, in the order of their texts by code point. */
    int[] sorted(boolean[] used) {
        int[] chosen =
                IntStream.range(0, texts.length).filter(level -> used[level]).toArray();
        // Files are often sorted, so that the levels come in order.
        for (int i = 1; i < chosen.length; i++) {
            if (CodePointOrder.INSTANCE.compare(texts[chosen[i - 1]], texts[chosen[i]]) > 0) {
                return IntStream.of(chosen)
                        .boxed()
                        .sorted(Comparator.comparing(level -> texts[level], CodePointOrder.INSTANCE))
                        .mapToInt(Integer::intValue)
                        .toArray();
            }
        }
        return chosen;
    }

    /** Returns the texts of these levels. */
    List<String> texts(int[] chosen) {
        String[] result = new String[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            result[i] = texts[chosen[i]];
        }
        return List.of(result);
    }

    int size() {
        return texts.length;
    }

    String text(int level) {
        return texts[level];
    }

    boolean isNumber(int level) {
        return !Double.isNaN(numbers[level]);
    }

    double number(int level) {
        return numbers[level];
    }
}
