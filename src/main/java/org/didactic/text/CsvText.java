package org.didactic.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes rows of comma-separated values (RFC 4180) that end in a line feed on every system. Control characters, which steer
 * a terminal that the file is shown on, become replacement characters.
 */
public final class CsvText {
    private static final String FORMULA_STARTS = "=+@\t\r\n";
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\t\r\n]]");
    private static final Pattern NUMBER = Pattern.compile("-[0-9]*[.]?[0-9]+([eE][+-]?[0-9]+)?");

    private final StringBuilder text = new StringBuilder();
    private boolean atStart = true;

    /** Adds a row. */
    public CsvText row(List<String> cells) {
        cells.forEach(this::cell);
        return endRow();
    }

    /** Adds a row. */
    public CsvText row(String... cells) {
        return row(List.of(cells));
    }

    /** Adds a cell to the row that {@link #endRow} will end. */
    public CsvText cell(String cell) {
        if (!atStart) {
            text.append(',');
        }
        atStart = false;
        append(hasControl(cell) ? CONTROL.matcher(cell).replaceAll("\ufffd") : cell);
        return this;
    }

    /** Ends a row. */
    public CsvText endRow() {
        text.append('\n');
        atStart = true;
        return this;
    }

    /**
     * Returns a text of a person's data so that no spreadsheet takes the cell for a formula: an apostrophe goes before
     * {@code = + @}, a tab or a line break, and before a minus that starts no number.
     */
    public static String guarded(String cell) {
        char first = cell.isEmpty() ? ' ' : cell.charAt(0);
        boolean formula = FORMULA_STARTS.indexOf(first) >= 0
                || (first == '-' && !NUMBER.matcher(cell).matches());
        return formula ? "'" + cell : cell;
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

    private static boolean hasControl(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c < ' ' || c == '\u007f') {
                return true;
            }
        }
        return false;
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
