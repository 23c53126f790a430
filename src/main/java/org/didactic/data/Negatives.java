package org.didactic.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.didactic.text.Counted;
import org.didactic.text.NumberText;

/** Tells of negative numbers in a publisher's file: amounts paid back, or mistakes. They stay. */
final class Negatives {
    private static final int NAMED = 3;

    private Negatives() {}

    /** Returns a remark for each of these columns that has negative numbers: how many, and the first with their lines. */
    static List<String> remarks(Table table, Set<String> used) {
        List<String> remarks = new ArrayList<>();
        for (TableColumn column : table.columns()) {
            if (used.contains(column.name()) && column.isNumeric()) {
                remark(column, remarks);
            }
        }
        return remarks;
    }

    private static void remark(TableColumn column, List<String> remarks) {
        NumberColumn numbers = column.numbers();
        CellOrigin origin = column.origin();
        List<String> first = new ArrayList<>();
        long count = 0;
        for (int row = 0; row < numbers.size(); row++) {
            if (numbers.missing(row) == null && numbers.value(row) < 0) {
                count++;
                if (first.size() < NAMED) {
                    first.add(NumberText.shortest(numbers.value(row))
                            + (origin == null ? "" : " on line " + origin.line(row)));
                }
            }
        }
        if (count > 0) {
            remarks.add(Counted.of(count, "negative number") + " in " + column.name() + " (" + String.join(", ", first)
                    + (count > NAMED ? ", …" : "") + ")");
        }
    }
}
