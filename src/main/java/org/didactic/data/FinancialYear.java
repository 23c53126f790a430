package org.didactic.data;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.didactic.spec.SourceConversions.Writing;
import org.jspecify.annotations.Nullable;

/** Financial years as publishers write them. */
final class FinancialYear {
    private static final String CONSECUTIVE = "a financial year spans two consecutive years, such as 2016-17:"
            + " leave rows of other spans out with where";

    private static final Pattern SPAN = Pattern.compile(
            "(?:(?:FY|(?:financial )?year)[ _]?)?(\\d{4})\\s*(?:[-/\u2013]|to)\\s*(\\d{2}|\\d{4})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR =
            Pattern.compile("(?:(?:FY|financial year)[ _]?)?(\\d{4})(?:\\.0)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDING = Pattern.compile(
            "(?:FYE[ _]?|(?:FY|(?:financial )?year)[ _](?:end|ended|ending)[ _](?:(?:31[ _])?March[ _])?)(\\d{4})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STARTING = Pattern.compile(
            "(?:FY|(?:financial )?year)[ _](?:start|starting)[ _](?:(?:1[ _])?April[ _])?(\\d{4})",
            Pattern.CASE_INSENSITIVE);

    private FinancialYear() {}

    /** Returns the year in which the financial year starts, or null when the text is not written so. */
    static @Nullable String start(String text, Writing writing) {
        String year = text.strip();
        return switch (writing) {
            case SPAN -> startOfSpan(year);
            case END -> {
                String end = year(year, ENDING);
                yield end == null ? null : Integer.toString(Integer.parseInt(end) - 1);
            }
            case START -> {
                String start = year(year, STARTING);
                yield start == null ? null : Integer.toString(Integer.parseInt(start));
            }
        };
    }

    private static @Nullable String startOfSpan(String text) {
        Matcher matcher = SPAN.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        int year = Integer.parseInt(matcher.group(1));
        int second = Integer.parseInt(matcher.group(2));
        int next = matcher.group(2).length() == 2 ? (year + 1) % 100 : year + 1;
        return second == next ? Integer.toString(year) : null;
    }

    private static @Nullable String year(String text, Pattern inWords) {
        Matcher plain = YEAR.matcher(text);
        Matcher words = inWords.matcher(text);
        return plain.matches() ? plain.group(1) : words.matches() ? words.group(1) : null;
    }

    private static boolean isSpanOfOtherLength(String text) {
        return SPAN.matcher(text.strip()).matches() && startOfSpan(text.strip()) == null;
    }

    /** Returns what is wrong with a text that is not written so. */
    static String fault(String text, Writing writing) {
        boolean twoYears = isSpanOfOtherLength(text);
        String what = twoYears
                ? "the years do not follow each other"
                : switch (writing) {
                    case SPAN -> "no financial year such as 2016-17";
                    case END -> "no year in which a financial year ends, such as 2017";
                    case START -> "no year in which a financial year starts, such as 2016";
                };
        return String.format(Locale.ROOT, "%s (%s)", what, text);
    }

    /** Returns how a text that is not written so may be meant. */
    static String remedy(String text, Writing writing) {
        if (isSpanOfOtherLength(text)) {
            return CONSECUTIVE;
        }
        if (writing != Writing.SPAN && start(text, Writing.SPAN) != null) {
            return "the column holds spans: write `span`";
        }
        if (writing == Writing.SPAN && YEAR.matcher(text.strip()).matches()) {
            return "the column holds single years: write `start` or `end`";
        }
        if (start(text, Writing.END) != null) {
            return "the column holds the years in which they end: write `end`";
        }
        if (start(text, Writing.START) != null) {
            return "the column holds the years in which they start: write `start`";
        }
        return "leave such rows out with where";
    }
}
