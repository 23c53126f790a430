package org.didactic.data;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.didactic.spec.SourceConversions.Writing;
import org.jspecify.annotations.Nullable;

/** What to do about cells of publishers that are used as numbers and are none: the key of their source that reads them. */
final class OddCells {
    private static final Pattern MARKED = Pattern.compile("(.*\\d)\\s*(\\[[^\\[\\]]+]|\\([^()]+\\)|[*\u2020]+)");
    private static final Pattern CURRENCY =
            Pattern.compile("([+-]?)\\s*[\u00A3\u20AC$]\\s*([+-]?[\\d.,]+)|([+-]?[\\d.,]+)\\s*[\u00A3\u20AC$]");

    private OddCells() {}

    /** Returns how to mend a text that a person would read as a number, or null when it is none. */
    static @Nullable String amount(String text, String source) {
        String odd = DecimalText.remedy(text);
        if (odd != null) {
            return odd;
        }
        Matcher currency = CURRENCY.matcher(text.strip());
        if (currency.matches()) {
            String number = currency.group(2) == null ? currency.group(3) : currency.group(1) + currency.group(2);
            String plain = number.replace(",", "");
            if (!Double.isNaN(DecimalText.parse(plain))) {
                return String.format(
                        Locale.ROOT,
                        "write it without the currency sign%s (%s), which no key and no derive takes off,"
                                + " or use a column that has none",
                        plain.equals(number) ? "" : " and thousands separators",
                        plain);
            }
        }
        Matcher marked = MARKED.matcher(text);
        if (marked.matches() && !Double.isNaN(DecimalText.parse(marked.group(1)))) {
            return String.format(
                    Locale.ROOT,
                    "write `provisional: \"%s\"` in data.sources.%s: it takes this mark off and keeps the number",
                    marked.group(2),
                    source);
        }
        return null;
    }

    /** Returns how to read a text that writes a financial year, or null when it writes none. */
    static @Nullable String financialYear(String text, String column, String source) {
        for (Writing writing : Writing.values()) {
            if (FinancialYear.start(text, writing) != null) {
                return String.format(
                        Locale.ROOT,
                        "write `financial_years: {%s: %s}` in data.sources.%s: each becomes the year in which it starts",
                        column,
                        writing.name().toLowerCase(Locale.ROOT),
                        source);
            }
        }
        return null;
    }
}
