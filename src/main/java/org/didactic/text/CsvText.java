package org.didactic.text;

import java.util.List;

/** Writes rows of comma-separated values (RFC 4180) that end in a line feed on every system. */
public final class CsvText {
    private final StringBuilder text = new StringBuilder();

    /** Adds a row. */
    public CsvText row(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                text.append(',');
            }
            append(cells.get(i));
        }
        text.append('\n');
        return this;
    }

    /** Adds a row. */
    public CsvText row(String... cells) {
        return row(List.of(cells));
    }

    /** Returns all rows so far. */
    @Override
    public String toString() {
        return text.toString();
    }

    private void append(String cell) {
        if (isPlain(cell)) {
            text.append(cell);
        } else {
            text.append('"').append(cell.replace("\"", "\"\"")).append('"');
        }
    }

    private static boolean isPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return false;
            }
        }
        return true;
    }
}
