package org.didactic.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * Prints every number of every format, so that two places never disagree about one value. Rounds the exact binary value,
 * ties to even, as R's {@code sprintf} does; a zero never carries a sign.
 */
public final class NumberText {
    private static final char MINUS = '\u2212';
    private static final int SMALLEST_SCALE = 6;
    private static final List<String> LEVELS = List.of("0.010", "0.050", "0.100");
    private static final BigDecimal LARGEST = new BigDecimal("1e15");
    private static final MathContext WRITTEN = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final MathContext FULL = new MathContext(17, RoundingMode.HALF_EVEN);

    private NumberText() {}

    /** Returns the number for a data file: 17 significant digits without trailing zeros, plain or with an exponent. */
    public static String full(double number) {
        if (number == 0) {
            return "0";
        }
        String plain = SeventeenDigits.plain(number);
        return plain == null ? exact(number) : plain;
    }

    /** Returns the same as {@link #full}, whatever the size of the number; zero is none of its numbers. */
    static String exact(double number) {
        BigDecimal digits = new BigDecimal(number).round(FULL).stripTrailingZeros();
        int magnitude = digits.precision() - digits.scale();
        return magnitude > 17 || magnitude < -5 ? digits.toString() : digits.toPlainString();
    }

    /** Returns a number that somebody wrote, such as {@code 0.99}, with at most 15 significant digits. */
    public static String brief(double number) {
        BigDecimal digits = new BigDecimal(number).round(WRITTEN).stripTrailingZeros();
        return digits.signum() == 0 ? "0" : digits.toPlainString();
    }

    /** Returns the shortest text from which the same number is read again; only for finite numbers. */
    public static String shortest(double number) {
        for (int digits = WRITTEN.getPrecision(); digits < FULL.getPrecision(); digits++) {
            BigDecimal rounded = new BigDecimal(number).round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == number) {
                BigDecimal stripped = rounded.stripTrailingZeros();
                boolean large = stripped.precision() - stripped.scale() > FULL.getPrecision();
                return stripped.signum() == 0 ? "0" : large ? stripped.toString() : stripped.toPlainString();
            }
        }
        return full(number);
    }

    /** Returns the same as {@link #full} of a number, and a word for what is none, as messages about faults need it. */
    public static String told(double number) {
        return Double.isNaN(number)
                ? "not a number"
                : Double.isFinite(number) ? full(number) : number > 0 ? "infinity" : "minus infinity";
    }

    /**
     * Returns the number for a page: {@code decimals} decimals, one significant digit for a number smaller than
     * the last of them ({@code −0.009}), an exponent below a millionth ({@code 2e−9}) and from 10¹⁵ on, thousands set
     * apart by commas, and the true minus sign.
     */
    public static String page(double number, int decimals) {
        BigDecimal exact = new BigDecimal(number);
        if (number != 0 && exact.abs().compareTo(BigDecimal.ONE.movePointLeft(decimals)) < 0) {
            BigDecimal one = exact.round(new MathContext(1, RoundingMode.HALF_EVEN));
            if (one.scale() > decimals) {
                return one.scale() > SMALLEST_SCALE ? scientific(one) : withMinus(one.toPlainString());
            }
        }
        return exact.abs().compareTo(LARGEST) < 0
                ? grouped(fixed(number, decimals))
                : scientific(exact.round(new MathContext(3, RoundingMode.HALF_EVEN)));
    }

    private static String scientific(BigDecimal rounded) {
        int exponent = rounded.precision() - rounded.scale() - 1;
        String digits = rounded.movePointLeft(exponent).toPlainString();
        return withMinus(digits) + "e" + withMinus(Integer.toString(exponent));
    }

    /** Returns the number for a page with exactly these decimals. */
    public static String fixed(double number, int decimals) {
        return fixed(new BigDecimal(number), decimals);
    }

    /** Returns the number for a page with exactly these decimals. */
    public static String fixed(BigDecimal number, int decimals) {
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_EVEN);
        return withMinus(rounded.signum() == 0 ? rounded.abs().toPlainString() : rounded.toPlainString());
    }

    /**
     * Returns a p-value for a page: three decimals, {@code <0.001} below that. One that three decimals would lift to a
     * conventional level is said to be below it ({@code <0.050} for 0.0497), so that it never belies the star beside it.
     */
    public static String probability(double p) {
        if (p < 0.001) {
            return "<0.001";
        }
        String printed = fixed(p, 3);
        return LEVELS.contains(printed) && p < Double.parseDouble(printed) ? "<" + printed : printed;
    }

    /** Returns a count for a page, thousands set apart by commas: {@code 1,769}. */
    public static String count(long number) {
        return grouped(withMinus(Long.toString(number)));
    }

    /** Returns the number for a page without decimals, thousands set apart by commas: {@code −1,451}. */
    public static String whole(double number) {
        return Math.abs(number) < LARGEST.doubleValue() ? grouped(fixed(number, 0)) : page(number, 0);
    }

    /** Returns a share in per cent for a page, without trailing zeros or the sign: {@code 95} for 0.95. */
    public static String percent(double share) {
        BigDecimal digits = new BigDecimal(share)
                .round(new MathContext(12, RoundingMode.HALF_EVEN))
                .movePointRight(2);
        return withMinus(
                digits.signum() == 0 ? "0" : digits.stripTrailingZeros().toPlainString());
    }

    /** Sets thousands apart in front of the point, if there is one. */
    private static String grouped(String number) {
        int point = number.indexOf('.');
        int first = number.charAt(0) == MINUS ? 1 : 0;
        StringBuilder grouped = new StringBuilder(number);
        for (int i = (point < 0 ? number.length() : point) - 3; i > first; i -= 3) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }

    /** Returns a text of digits with a leading hyphen turned into the true minus sign. */
    public static String withMinus(String digits) {
        return digits.startsWith("-") ? MINUS + digits.substring(1) : digits;
    }
}
