package org.didactic.data;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Finds what separates the cells of a text file: the character that gives its header the most cells. */
final class Separators {
    private static final List<Character> CANDIDATES = List.of(',', ';', '\t', '|');
    private static final int LONGEST = 1 << 20;

    private Separators() {}

    /**
     * Returns the separator of this text.
     *
     * @param header a text that stands in the header; empty for the first line that is not blank
     */
    static char of(byte[] utf8, String header) {
        String start = new String(utf8, 0, Math.min(utf8.length, LONGEST), StandardCharsets.UTF_8);
        String wanted = header.toLowerCase(Locale.ROOT);
        String line = start.lines()
                .filter(each -> !each.isBlank() && each.toLowerCase(Locale.ROOT).contains(wanted))
                .findFirst()
                .orElse("");
        char best = ',';
        int most = 0;
        for (char candidate : CANDIDATES) {
            int count = outsideQuotes(line, candidate);
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    private static int outsideQuotes(String line, char wanted) {
        boolean quoted = false;
        int count = 0;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            count += !quoted && line.charAt(i) == wanted ? 1 : 0;
        }
        return count;
    }

    /** Returns the word for a separator in a sentence. */
    static String word(char separator) {
        return switch (separator) {
            case ';' -> "semicolons";
            case '\t' -> "tabs";
            case '|' -> "upright bars";
            default -> "commas";
        };
    }
}
