package org.didactic.result.published;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.didactic.estimate.Term;
import org.jspecify.annotations.Nullable;

/** The rows of printed tables as the terms of ids. */
public final class PrintedRow {
    private static final Pattern PERIOD =
            Pattern.compile("(?:period:)?(?<sign>[-\u2212\u2013+]?)\\s*(?<digits>[0-9]{1,9})");

    private PrintedRow() {}

    /**
     * Returns the term of a row: {@code att} and {@code pretrend} in either case, a whole number for the period, and any
     * term as it is.
     */
    public static String term(String row) {
        String lower = row.toLowerCase(Locale.ROOT);
        if (List.of(new Term.Att().text(), new Term.Pretrend().text()).contains(lower)) {
            return lower;
        }
        Integer period = period(row);
        return period == null ? row : new Term.Period(period).text();
    }

    /** Returns the event time that a row is about, or null. */
    public static @Nullable Integer period(String row) {
        Matcher period = PERIOD.matcher(row);
        if (!period.matches()) {
            return null;
        }
        int key = Integer.parseInt(period.group("digits"));
        boolean positive =
                period.group("sign").isEmpty() || period.group("sign").equals("+");
        return positive ? key : -key;
    }
}
