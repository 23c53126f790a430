package org.didactic.result.published;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.didactic.estimate.Term;

/** The rows of printed tables as the terms of ids. */
final class PrintedRow {
    private static final Pattern PERIOD = Pattern.compile("(?<sign>[-\u2212\u2013+]?)\\s*(?<digits>[0-9]{1,9})");

    private PrintedRow() {}

    /** Returns the term of a row: {@code att} in either case, a whole number for the period, and any term as it is. */
    static String term(String row) {
        String average = new Term.Att().text();
        if (row.toLowerCase(Locale.ROOT).equals(average)) {
            return average;
        }
        Matcher period = PERIOD.matcher(row);
        if (!period.matches()) {
            return row;
        }
        int key = Integer.parseInt(period.group("digits"));
        boolean positive =
                period.group("sign").isEmpty() || period.group("sign").equals("+");
        return new Term.Period(positive ? key : -key).text();
    }
}
