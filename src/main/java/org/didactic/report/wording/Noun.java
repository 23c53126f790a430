package org.didactic.report.wording;

import java.util.List;
import java.util.Locale;

/**
 * A countable word taken from the name of a column.
 *
 * @param one the singular, in lower case
 * @param many the plural
 */
public record Noun(String one, String many) {
    private static final List<String> CALENDAR = List.of("year", "quarter", "month", "week", "day");
    private static final List<String> UNITS = List.of(
            "authority",
            "local authority",
            "council",
            "municipality",
            "district",
            "county",
            "state",
            "province",
            "region",
            "country",
            "city",
            "area",
            "ward",
            "school",
            "hospital",
            "practice",
            "trust",
            "firm",
            "plant",
            "store",
            "site",
            "village",
            "household",
            "person",
            "individual",
            "patient",
            "client",
            "worker");

    /** Returns the word for a unit: the column's name where it is a known word, else "unit". */
    public static Noun ofUnit(String column) {
        String name = column.replace('_', ' ').toLowerCase(Locale.ROOT);
        return plural(UNITS.contains(name) ? name : "unit");
    }

    /** Returns the word for a period: "year" for a column of years and so on, else "period". */
    public static Noun ofTime(String column) {
        String name = column.toLowerCase(Locale.ROOT);
        return plural(CALENDAR.stream().filter(name::contains).findFirst().orElse("period"));
    }

    /** Returns the number with the word in the right form. */
    public String count(int number, String digits) {
        return digits + " " + (number == 1 ? one : many);
    }

    private static Noun plural(String one) {
        boolean consonantY = one.endsWith("y") && "aeiou".indexOf(one.charAt(one.length() - 2)) < 0;
        return new Noun(one, consonantY ? one.substring(0, one.length() - 1) + "ies" : one + "s");
    }
}
