package org.didactic.panel;

import java.util.Locale;
import org.didactic.data.CellOrigin;
import org.didactic.data.NumberColumn;
import org.didactic.data.TableColumn;
import org.didactic.spec.OutcomeSpec;
import org.didactic.text.NumberText;
import org.didactic.text.Problems;

/** Checks that an outcome that is said to be a proportion is stored as 0 to 1, by which the report multiplies it. */
final class ProportionCheck {
    private ProportionCheck() {}

    static void check(OutcomeSpec outcome, TableColumn column, Problems problems) {
        NumberColumn numbers = column.numbers();
        int outside = 0;
        int first = 0;
        for (int row = numbers.size() - 1; row >= 0; row--) {
            if (numbers.missing(row) == null && (numbers.value(row) < 0 || numbers.value(row) > 1)) {
                outside++;
                first = row;
            }
        }
        if (outside == 0) {
            return;
        }
        CellOrigin origin = column.origin();
        String place = origin == null || origin.line(first) == 0 ? "" : " in " + origin.position(first);
        problems.add(
                outcome.column(),
                String.format(
                        Locale.ROOT,
                        "the scale is proportion, but %d %s outside 0 to 1 (%s%s)",
                        outside,
                        outside == 1 ? "value lies" : "values lie",
                        NumberText.brief(numbers.value(first)),
                        place),
                "divide the column by 100, or write `scale: plain`");
    }
}
