package org.didactic.reproduce.verify;

import java.util.List;
import java.util.Map;
import org.didactic.reproduce.RecordedRow;
import org.didactic.reproduce.Tolerance;
import org.didactic.text.FirstNames;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/**
 * Compares the results of two runs number by number.
 *
 * @param table the name of their file
 * @param recorded rows by id, none when they could not be read
 */
record NumbersComparison(String table, Map<String, RecordedRow> recorded, Map<String, RecordedRow> found) {

    /** Returns how many numbers are recorded. */
    int count() {
        return recorded.values().stream().mapToInt(row -> row.numbers().size()).sum();
    }

    /**
     * Adds the numbers that differ by more than the tolerance.
     *
     * @param whole whether rows and columns that are not recorded are deviations as well
     */
    void check(boolean whole, Deviations deviations) {
        if (recorded.isEmpty()) {
            deviations.add(table, "a table of numbers by id", "something else", "damaged");
            return;
        }
        recorded.forEach((id, row) -> {
            RecordedRow now = found.get(id);
            if (now == null) {
                deviations.addNumber(id, "recorded", "does not come out", "gone");
            } else {
                compare(row, now, deviations);
            }
        });
        List<String> fresh =
                found.keySet().stream().filter(id -> !recorded.containsKey(id)).toList();
        if (whole) {
            fresh.forEach(id -> deviations.addNumber(id, "not recorded", "comes out", "new"));
        } else if (!fresh.isEmpty()) {
            deviations.note("Not recorded, but comes out: " + FirstNames.of(fresh) + ".");
        }
    }

    private static void compare(RecordedRow recorded, RecordedRow now, Deviations deviations) {
        for (String column : recorded.numbers().keySet()) {
            if (!Tolerance.OF_ROUNDING.same(column, recorded, now)) {
                deviations.addNumber(
                        recorded.id() + " " + column,
                        cell(recorded, column),
                        cell(now, column),
                        verdict(column, recorded.number(column), now.number(column)));
            }
        }
    }

    private static String verdict(String column, @Nullable Double recorded, @Nullable Double now) {
        return recorded == null || now == null || Tolerance.isCount(column)
                ? "differs"
                : "differs by " + NumberText.page(Math.abs(now - recorded), 0);
    }

    private static String cell(RecordedRow row, String column) {
        return row.numbers().getOrDefault(column, "empty");
    }
}
