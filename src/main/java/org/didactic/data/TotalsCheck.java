package org.didactic.data;

import java.util.Locale;
import org.didactic.spec.SourceConversions.Totals;
import org.didactic.text.Counted;
import org.didactic.text.Located;
import org.didactic.text.Problems;

/** Reports columns in which the rows that are left hold the code of totals beside the details that they add up. */
final class TotalsCheck {
    private final Totals totals;
    private final Problems problems;

    TotalsCheck(Totals totals, Problems problems) {
        this.totals = totals;
        this.problems = problems;
    }

    /** Returns whether no column holds both. */
    boolean check(Table table) {
        boolean sound = true;
        if (totals.columns().isEmpty()) {
            for (TableColumn column : table.columns()) {
                sound &= !isDimension(column) || check(column);
            }
        }
        for (Located<String> name : totals.columns()) {
            TableColumn column = table.find(name.value());
            if (column == null) {
                problems.add(UnknownColumn.problem(name, table.names(), ""));
                sound = false;
            } else {
                sound &= check(column);
            }
        }
        return sound;
    }

    /** Columns of amounts may hold the number that the code is; columns of texts, or named as keys, hold codes. */
    private static boolean isDimension(TableColumn column) {
        return isNamedAsKey(column) || !column.isNumeric();
    }

    /** Returns whether the file names the column as the official files name columns of codes. */
    static boolean isNamedAsKey(TableColumn column) {
        CellOrigin origin = column.origin();
        return origin != null && origin.header().toLowerCase(Locale.ROOT).endsWith("_key");
    }

    private boolean check(TableColumn column) {
        TextColumn texts = column.texts();
        String code = KeyText.of(totals.code().value());
        long coded = 0;
        long others = 0;
        String example = "";
        for (int row = 0; row < texts.size(); row++) {
            if (texts.missing(row) != null) {
                continue;
            }
            if (KeyText.of(texts.value(row)).equals(code)) {
                coded++;
            } else {
                example = others == 0 ? texts.value(row) : example;
                others++;
            }
        }
        if (coded > 0 && others > 0) {
            problems.add(
                    totals.code(),
                    String.format(
                            Locale.ROOT,
                            "totals stand among their details in column %s (%s in %s, others such as %s in %s)",
                            column.name(),
                            totals.code(),
                            Counted.of(coded, "row"),
                            example,
                            Counted.of(others, "row")),
                    String.format(
                            Locale.ROOT,
                            "select one of them with where: %s == '%s', or != '%s'",
                            header(column),
                            totals.code(),
                            totals.code()));
        }
        return coded == 0 || others == 0;
    }

    /** Returns the column's name in the file, of which where speaks. */
    private static String header(TableColumn column) {
        CellOrigin origin = column.origin();
        return origin == null ? column.name() : origin.header();
    }
}
