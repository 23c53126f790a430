package org.didactic.data;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Texts of keys in the form in which two of them are compared. */
public final class KeyText {
    private static final Pattern PLAIN = Pattern.compile("[+-]?(0|[1-9][0-9]*)([.][0-9]+)?");
    private static final int LONGEST = 40;

    private KeyText() {}

    /**
     * Returns the text itself, or for a plain number its shortest form, so that 2016 equals 2016.0. A code such as 0123
     * (a leading zero) or 1E5 (an exponent) is a text and never equals 123 or 100000.
     */
    public static String of(String text) {
        if (text.length() > LONGEST || !PLAIN.matcher(text).matches()) {
            return text;
        }
        BigDecimal number = new BigDecimal(text);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Returns whether two texts are alike, or write the same number. */
    public static boolean sameTextOrNumber(String a, String b) {
        return a.equals(b) || DecimalText.parse(a) == DecimalText.parse(b);
    }
}
