package org.didactic.data;

import java.util.Locale;
import org.didactic.text.Located;
import org.didactic.text.Problem;
import org.didactic.text.Problems;

/** Tells which cells keep a column from being used as numbers. */
public final class NumberCells {
    private NumberCells() {}

    /**
     * Returns whether the column is numeric, after reporting the cells that are not numbers: by file, line, column and
     * value, or at the place that needs numbers when the column was computed.
     */
    public static boolean check(TableColumn column, Located<?> use, Problems problems) {
        if (column.isNumeric()) {
            return true;
        }
        CellOrigin origin = column.origin();
        TextColumn texts = column.texts();
        if (origin == null) {
            problems.add(
                    use,
                    String.format(Locale.ROOT, "column (%s) is computed as text and used as numbers", column.name()),
                    "compute a number: if(…, 1, 0)");
            return false;
        }
        if (holdsTexts(texts, origin.source())) {
            String first = firstText(texts);
            String year = OddCells.financialYear(first, column.name(), origin.source());
            problems.add(
                    use,
                    String.format(
                            Locale.ROOT,
                            "column (%s) holds texts, such as '%s', and is used as numbers",
                            column.name(),
                            first),
                    year == null ? "name a column of numbers" : year);
            return false;
        }
        FirstFew few = new FirstFew(problems);
        for (int row = 0; row < texts.size(); row++) {
            if (texts.isOnlyText(row)) {
                int at = row;
                few.add(() -> problem(column.name(), origin, at, texts.value(at)));
            }
        }
        few.finish("cells of this column that are not numbers");
        return false;
    }

    /** Returns whether no cell writes a number, not even oddly, and there is more than one text. */
    private static boolean holdsTexts(TextColumn texts, String source) {
        int found = 0;
        for (int row = 0; row < texts.size(); row++) {
            if (texts.missing(row) == null) {
                String text = texts.value(row);
                if (!texts.isOnlyText(row) || DecimalText.isTooLarge(text) || OddCells.amount(text, source) != null) {
                    return false;
                }
                found++;
            }
        }
        return found > 1;
    }

    private static String firstText(TextColumn texts) {
        int row = 0;
        while (texts.missing(row) != null) {
            row++;
        }
        return texts.value(row);
    }

    private static Problem problem(String column, CellOrigin origin, int row, String text) {
        if (DecimalText.isTooLarge(text)) {
            return new Problem(
                    origin.position(row),
                    origin.path(),
                    String.format(Locale.ROOT, "the number is too large to compute with (%s)", text),
                    "it is a slip, or the column needs a larger unit: numbers up to 1e100 can be used");
        }
        String amount = OddCells.amount(text, origin.source());
        String remedy = amount == null ? OddCells.financialYear(text, column, origin.source()) : amount;
        if (text.equals(origin.header())) {
            // The same words for each column, so that one line is told once.
            return new Problem(
                    origin.position(row), "", "the header is repeated here", "delete line " + origin.line(row));
        }
        return new Problem(
                origin.position(row),
                origin.path(),
                String.format(Locale.ROOT, "text in a column that is used as numbers (%s)", text),
                remedy != null
                        ? remedy
                        : String.format(
                                Locale.ROOT,
                                "add '%s' to data.sources.%s.missing if it means a missing value",
                                text,
                                origin.source()));
    }
}
