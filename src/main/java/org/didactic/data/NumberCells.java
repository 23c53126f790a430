package org.didactic.data;

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
                    "column (%s) is computed as text and used as numbers".formatted(column.name()),
                    "compute a number: if(…, 1, 0)");
            return false;
        }
        FirstFew few = new FirstFew(problems);
        for (int row = 0; row < texts.size(); row++) {
            if (texts.isOnlyText(row)) {
                int at = row;
                few.add(() -> problem(origin, at, texts.value(at)));
            }
        }
        few.finish("cells of this column that are not numbers");
        return false;
    }

    private static Problem problem(CellOrigin origin, int row, String text) {
        String remedy = DecimalText.remedy(text);
        if (text.equals(origin.header())) {
            remedy = "the header is repeated here: delete line " + origin.line(row);
        }
        return new Problem(
                origin.position(row),
                origin.path(),
                "text in a column that is used as numbers (%s)".formatted(text),
                remedy != null
                        ? remedy
                        : "add '%s' to data.sources.%s.missing if it means a missing value"
                                .formatted(text, origin.source()));
    }
}
