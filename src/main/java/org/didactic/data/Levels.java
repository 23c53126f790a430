package org.didactic.data;

import java.util.Arrays;

/** The different texts of a column, each with the number it writes. */
final class Levels {
    private final String[] texts;
    private final double[] numbers;

    Levels(String[] texts) {
        this.texts = texts.clone();
        this.numbers = Arrays.stream(texts).mapToDouble(DecimalText::parse).toArray();
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
