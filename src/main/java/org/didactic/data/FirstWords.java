package org.didactic.data;

import java.util.List;
import java.util.stream.Collectors;
import org.didactic.text.Counted;

/** The beginnings of lines of a file, for remarks about lines that were left out. */
final class FirstWords {
    private static final int LENGTH = 40;

    /** How many lines are shown. */
    static final int LINES = 3;

    private FirstWords() {}

    /** Returns the beginning of a text on one line. */
    static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LENGTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LENGTH)).strip() + "…";
    }

    /** Returns that these lines after a table were left out. */
    static String leftOut(List<String> lines) {
        String words =
                lines.stream().limit(LINES).map(line -> "“" + of(line) + "”").collect(Collectors.joining("; "));
        return Counted.of(lines.size(), "line") + " after the rows left out: " + words
                + (lines.size() > LINES ? "; …" : "");
    }
}
