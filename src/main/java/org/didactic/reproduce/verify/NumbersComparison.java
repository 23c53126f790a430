package org.didactic.reproduce.verify;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.didactic.text.FirstNames;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/** Compares the results of two runs number by number. */
record NumbersComparison(RecordedResults recorded, RecordedResults found) {
    private static final List<String> MEASURED =
            List.of("estimate", "std_error", "df", "statistic", "p_value", "conf_low", "conf_high");
    private static final List<String> COUNTED = List.of("n_obs", "n_units", "n_treated");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]{1,3})?");

    /** Returns how many numbers are recorded. */
    int count() {
        return (int) recorded.rows().values().stream()
                .flatMap(row -> row.entrySet().stream())
                .filter(cell -> MEASURED.contains(cell.getKey()) || COUNTED.contains(cell.getKey()))
                .filter(cell -> !cell.getValue().isEmpty())
                .count();
    }

    /**
     * Adds the numbers that differ by more than the tolerance.
     *
     * @param whole whether rows and columns that are not recorded are deviations as well
     */
    void check(boolean whole, Deviations deviations) {
        if (recorded.rows().isEmpty()) {
            deviations.add("results.csv", "a table of numbers by id", "something else", "damaged");
            return;
        }
        recorded.rows().forEach((id, row) -> {
            Map<String, String> now = found.rows().get(id);
            if (now == null) {
                deviations.addNumber(id, "recorded", "does not come out", "gone");
            } else {
                compare(id, row, now, deviations);
            }
        });
        List<String> fresh = found.rows().keySet().stream()
                .filter(id -> !recorded.rows().containsKey(id))
                .toList();
        if (whole) {
            fresh.forEach(id -> deviations.addNumber(id, "not recorded", "comes out", "new"));
        } else if (!fresh.isEmpty()) {
            deviations.note("Not recorded, but comes out: " + FirstNames.of(fresh) + ".");
        }
    }

    private static void compare(
            String id, Map<String, String> recorded, Map<String, String> now, Deviations deviations) {
        double standardError = Objects.requireNonNullElse(number(recorded.getOrDefault("std_error", "")), 0.0);
        recorded.forEach((column, text) -> {
            String other = now.getOrDefault(column, "");
            if (!text.equals(other)) {
                String verdict = MEASURED.contains(column) ? verdict(column, text, other, standardError) : "differs";
                if (!verdict.isEmpty()) {
                    deviations.addNumber(id + " " + column, cell(text), cell(other), verdict);
                }
            }
        });
    }

    /** Returns nothing when the difference is within the tolerance. */
    private static String verdict(String column, String recorded, String now, double standardError) {
        Double one = number(recorded);
        Double other = number(now);
        if (one == null || other == null) {
            return "differs";
        }
        double difference = Math.abs(other - one);
        return difference <= Tolerance.of(column, one, standardError)
                ? ""
                : "differs by " + NumberText.page(difference, 0);
    }

    private static String cell(String text) {
        return text.isEmpty() ? "empty" : text;
    }

    private static @Nullable Double number(String text) {
        return NUMBER.matcher(text).matches() ? Double.valueOf(text) : null;
    }
}
