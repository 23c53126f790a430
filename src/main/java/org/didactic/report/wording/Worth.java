package org.didactic.report.wording;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.didactic.text.NumberText;

/** Hours, pounds and counts as a reader says them: two digits that count, since no more is known. */
public final class Worth {
    private static final double MILLION = 1e6;
    private static final MathContext TWO = new MathContext(2, RoundingMode.HALF_EVEN);

    private Worth() {}

    /** Returns an amount: {@code 2,600 hours}, {@code £1.2 million}. */
    public static String of(String unit, double amount) {
        String digits = rounded(amount);
        return pounds(unit) + digits + suffix(unit, digits);
    }

    /** Returns a range above zero: {@code 900 to 2,600 hours}. */
    public static String range(String unit, double low, double high) {
        String first = rounded(low);
        String last = rounded(high);
        return first.equals(last) ? of(unit, high) : pounds(unit) + first + " to " + of(unit, high);
    }

    /** Returns a range of what one is worth, as the analysis file has it: {@code 5 to 7 hours}. */
    public static String exact(String unit, double low, double high) {
        String first = brief(low);
        String last = brief(high);
        return pounds(unit) + (low == high ? last : first + " to " + pounds(unit) + last) + suffix(unit, last);
    }

    private static String brief(double number) {
        return number == Math.rint(number) ? NumberText.whole(number) : NumberText.brief(number);
    }

    private static String rounded(double amount) {
        BigDecimal two = new BigDecimal(amount).round(TWO);
        double number = two.doubleValue();
        return Math.abs(number) >= MILLION ? NumberText.brief(number / MILLION) + " million" : brief(number);
    }

    private static String pounds(String unit) {
        return unit.equals("pounds") ? "£" : "";
    }

    private static String suffix(String unit, String digits) {
        return unit.equals("hours") ? digits.equals("1") ? " hour" : " hours" : "";
    }
}
