package org.didactic.data;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.didactic.text.Counted;

/**
 * Takes away the quotes in which a file puts each of its lines once more, and with them the doubling of those inside. Such
 * files leave the first cell without quotes of its own; one that holds a separator ({@code Bristol, City of}) gets them,
 * which shows by the quoted cell that follows it in every line.
 */
final class LineUnquoting {
    private final char separator;
    private final List<String> remarks;
    private boolean firstCellIsBare;
    private int mended;

    LineUnquoting(char separator, List<String> remarks) {
        this.separator = separator;
        this.remarks = remarks;
    }

    /** Returns the text with the same number of lines; a line that does not stand in quotes stays as it is. */
    byte[] unquoted(byte[] utf8) {
        String text = new String(utf8, StandardCharsets.UTF_8);
        StringBuilder result = new StringBuilder(text.length());
        boolean header = true;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            String line = unquoted(text.substring(at, end));
            if (header && !line.isBlank()) {
                header = false;
                firstCellIsBare = separatorsBeforeQuotes(line) == 1;
            }
            result.append(mended(line));
            at = end;
            while (at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
                result.append(text.charAt(at++));
            }
        }
        if (mended > 0) {
            remarks.add(Counted.of(mended, "name") + " with a separator outside quotes kept whole");
        }
        return result.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String unquoted(String line) {
        boolean quoted = line.length() > 1 && line.startsWith("\"") && line.endsWith("\"");
        return quoted ? line.substring(1, line.length() - 1).replace("\"\"", "\"") : line;
    }

    private String mended(String line) {
        if (!firstCellIsBare || separatorsBeforeQuotes(line) < 2) {
            return line;
        }
        mended++;
        int end = line.indexOf('"') - 1;
        return "\"" + line.substring(0, end) + "\"" + line.substring(end);
    }

    /** Returns the number of separators in front of the first quoted cell, 0 when there is none. */
    private long separatorsBeforeQuotes(String line) {
        int quote = line.indexOf('"');
        return quote > 0 && line.charAt(quote - 1) == separator
                ? line.chars().limit(quote).filter(each -> each == separator).count()
                : 0;
    }
}
