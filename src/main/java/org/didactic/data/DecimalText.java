package org.didactic.data;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as data files write them: digits with an optional sign, decimal point and exponent. No locale, thousands
 * separator, blank, hexadecimal, NaN or Infinity.
 */
final class DecimalText {
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");

    private static final Pattern EUROPEAN = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+,\\d+");

    private DecimalText() {}

    /** Returns the number that the text writes, or NaN when it writes none or one too large to compute with. */
    static double parse(String text) {
        if (!hasForm(text)) {
            return Double.NaN;
        }
        double number = Double.parseDouble(text);
        return Math.abs(number) <= NumberColumn.LARGEST ? number : Double.NaN;
    }

    /** Returns whether the text writes a number that is too large to compute with. */
    static boolean isTooLarge(String text) {
        return hasForm(text) && Math.abs(Double.parseDouble(text)) > NumberColumn.LARGEST;
    }

    private static boolean hasForm(String text) {
        int length = text.length();
        int at = length > 0 && isSign(text.charAt(0)) ? 1 : 0;
        int whole = digitsFrom(text, at);
        at += whole;
        int fraction = 0;
        if (at < length && text.charAt(at) == '.') {
            fraction = digitsFrom(text, at + 1);
            at += 1 + fraction;
        }
        if (whole + fraction == 0) {
            return false;
        }
        if (at < length && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            at += at + 1 < length && isSign(text.charAt(at + 1)) ? 2 : 1;
            int exponent = digitsFrom(text, at);
            return exponent > 0 && at + exponent == length;
        }
        return at == length;
    }

    private static boolean isSign(char c) {
        return c == '+' || c == '-';
    }

    private static int digitsFrom(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - start;
    }

    /** Returns how to mend a text that a person would read as a number, or null when it is none. */
    static @Nullable String remedy(String text) {
        if (GROUPED.matcher(text).matches()) {
            return "write it without thousands separators (" + text.replace(",", "")
                    + "), which no key and no derive takes off";
        }
        if (EUROPEAN.matcher(text).matches()) {
            return "write it without thousands separators and with a decimal point ("
                    + text.replace(".", "").replace(',', '.') + ")";
        }
        String hyphened = text.replaceAll("^[\u2212\u2013\u2012]", "-");
        if (!hyphened.equals(text) && !Double.isNaN(parse(hyphened))) {
            return "write the minus sign as a hyphen (" + hyphened + ")";
        }
        String trimmed = text.replace('\u00A0', ' ').strip();
        String closed = trimmed.replaceAll("(?<=\\d)[ '\u2019\u2009\u202F](?=\\d{3})", "");
        if (!closed.equals(trimmed) && !Double.isNaN(parse(closed))) {
            return "write it without thousands separators (" + closed + ")";
        }
        if (trimmed.length() < text.length() && !Double.isNaN(parse(trimmed))) {
            return "remove the blanks around it (" + trimmed + ")";
        }
        if (trimmed.endsWith("%") && !Double.isNaN(parse(trimmed.substring(0, trimmed.length() - 1)))) {
            return "write it without the percent sign";
        }
        if (text.indexOf(',') >= 0 && !Double.isNaN(parse(text.replace(',', '.')))) {
            return "write a decimal point (" + text.replace(',', '.') + ")";
        }
        return null;
    }
}
