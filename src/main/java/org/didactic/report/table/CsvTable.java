package org.didactic.report.table;

import java.util.List;
import org.didactic.text.CsvText;

/** Writes rows as CSV in which no cell is a formula to a spreadsheet. */
public final class CsvTable {
    private CsvTable() {}

    /** Returns the rows as text; a cell that a spreadsheet would take for a formula gets an apostrophe in front. */
    public static String write(List<List<String>> rows) {
        CsvText csv = new CsvText();
        rows.forEach(row -> csv.row(row.stream().map(CsvText::guarded).toList()));
        return csv.toString();
    }
}
