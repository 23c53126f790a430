package org.didactic.report.table;

import java.util.List;
import java.util.regex.Pattern;
import org.didactic.report.markup.Escape;
import org.didactic.text.CsvText;

/** Writes rows as CSV in which no cell is a formula to a spreadsheet. */
public final class CsvTable {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+([eE][-+]?[0-9]+)?");

    private CsvTable() {}

    /** Returns the rows as text; a cell that a spreadsheet would take for a formula gets an apostrophe in front. */
    public static String write(List<List<String>> rows) {
        CsvText csv = new CsvText();
        rows.forEach(row -> csv.row(row.stream().map(CsvTable::guarded).toList()));
        return csv.toString();
    }

    private static String guarded(String cell) {
        return NUMBER.matcher(cell).matches() ? cell : Escape.spreadsheet(cell);
    }
}
