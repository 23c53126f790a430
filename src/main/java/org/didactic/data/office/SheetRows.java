package org.didactic.data.office;

import java.util.ArrayList;
import java.util.List;
import org.didactic.text.NumberText;

/** Gathers the rows of a sheet that are not blank, as long as they are not too many; not thread-safe. */
final class SheetRows {
    private static final int CELLS = 50_000_000;
    private static final String SMALLER = "save the part that is needed as CSV";

    private final List<SheetRow> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private long blanks;
    private long total;

    /** Adds cells with one text to the present row. */
    void add(String text, long times) throws DamagedWorkbookException {
        if (text.isEmpty()) {
            blanks += times;
            return;
        }
        long width = cells.size() + blanks + times;
        if (width > Workbook.COLUMNS) {
            throw new DamagedWorkbookException(
                    "a row of the sheet has more than " + NumberText.count(Workbook.COLUMNS) + " columns", SMALLER);
        }
        for (; blanks > 0; blanks--) {
            cells.add("");
        }
        for (long i = 0; i < times; i++) {
            cells.add(text);
        }
    }

    /** Ends the present row, which stands on these lines. */
    void end(long line, long times) throws DamagedWorkbookException {
        if (!cells.isEmpty()) {
            List<String> row = List.copyOf(cells);
            total += times * row.size();
            if (line + times - 1 > Workbook.ROWS || total > CELLS) {
                throw new DamagedWorkbookException(
                        "the sheet has more than " + NumberText.count(CELLS) + " cells or "
                                + NumberText.count(Workbook.ROWS) + " rows",
                        SMALLER);
            }
            for (long i = 0; i < times; i++) {
                rows.add(new SheetRow((int) (line + i), row));
            }
        }
        cells.clear();
        blanks = 0;
    }

    List<SheetRow> all() {
        return List.copyOf(rows);
    }
}
