package org.didactic.data;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.didactic.spec.SourceConversions.Writing;
import org.jspecify.annotations.Nullable;

/** Financial years as publishers write them. */
final class FinancialYear {
    private static final Pattern SPAN =
            Pattern.compile("(?:FY[ _]?)?(\\d{4})\\s*(?:[-/\u2013]|to)\\s*(\\d{2}|\\d{4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("(?:FY[ _]?)?(\\d{4})(?:\\.0)?", Pattern.CASE_INSENSITIVE);

    private FinancialYear() {}

    /** Returns the year in which the financial year starts, or null when the text is not written so. */
    static @Nullable String start(String text, Writing writing) {
        Matcher matcher = (writing == Writing.SPAN ? SPAN : YEAR).matcher(text.strip());
        if (!matcher.matches()) {
            return null;
        }
        int year = Integer.parseInt(matcher.group(1));
        switch (writing) {
            case SPAN -> {
                int second = Integer.parseInt(matcher.group(2));
                int next = matcher.group(2).length() == 2 ? (year + 1) % 100 : year + 1;
                return second == next ? Integer.toString(year) : null;
            }
            case END -> {
                return Integer.toString(year - 1);
            }
            default -> {
                return Integer.toString(year);
            }
        }
    }

    /** Returns what is wrong with a text that is not written so. */
    static String fault(String text, Writing writing) {
        boolean twoYears = writing == Writing.SPAN && SPAN.matcher(text.strip()).matches();
        String what = switch (writing) {
            case SPAN -> twoYears ? "the years do not follow each other" : "no financial year such as 2016-17";
            case END -> "no year in which a financial year ends, such as 2017";
            case START -> "no year in which a financial year starts, such as 2016";
        };
        return String.format(Locale.ROOT, "%s (%s)", what, text);
    }

    /** Returns how a text that is not written so may be meant. */
    static String remedy(String text, Writing writing) {
        if (writing != Writing.SPAN && start(text, Writing.SPAN) != null) {
            return "the column holds spans: write `span`";
        }
        if (writing == Writing.SPAN && start(text, Writing.START) != null) {
            return "the column holds single years: write `start` or `end`";
        }
        return "leave such rows out with where";
    }
}
