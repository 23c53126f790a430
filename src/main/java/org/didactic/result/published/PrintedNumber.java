package org.didactic.result.published;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as it was printed, with all the values that print so: those between {@code low} and {@code high}, half a unit of
 * the last digit on either side. Which way a tie was rounded is not known, so both ends belong to it.
 *
 * @param value the number as printed; for {@code <0.001} the bound
 * @param low the smallest value that prints so; for {@code <0.001} zero
 * @param high the largest value that prints so
 */
public record PrintedNumber(BigDecimal value, BigDecimal low, BigDecimal high) {
    private static final Pattern NUMBER = Pattern.compile("(?<below><)?\\s*(?<sign>[-\u2212\u2013+]?)\\s*"
            + "(?<digits>(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?|\\.[0-9]+)"
            + "(?:e(?<exponent>[-\u2212]?[0-9]{1,2}))?\\s*%?");

    /** Longer than any number in print; a text beyond it is none. */
    private static final int LONGEST = 40;

    /** Digits to which a tie is told, as by programs that round what they would show in full. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);

    /** Returns the number in a text such as {@code −0.10}, {@code .139}, {@code 1,769}, {@code 2e−9} or {@code <.001}, or
     * null. */
    public static @Nullable PrintedNumber of(String text) {
        Matcher found = NUMBER.matcher(text.strip());
        if (text.length() > LONGEST || !found.matches()) {
            return null;
        }
        BigDecimal size = new BigDecimal(found.group("digits").replace(",", ""));
        String exponent = found.group("exponent");
        if (exponent != null) {
            size = size.scaleByPowerOfTen(Integer.parseInt(exponent.replace('\u2212', '-')));
        }
        if (found.group("below") != null) {
            return new PrintedNumber(size, BigDecimal.ZERO, size);
        }
        boolean negative =
                !found.group("sign").isEmpty() && !found.group("sign").equals("+");
        BigDecimal value = negative ? size.negate() : size;
        BigDecimal half = BigDecimal.valueOf(5, value.scale() + 1);
        return new PrintedNumber(value, value.subtract(half), value.add(half));
    }

    /** Returns the number of decimals printed. */
    public int decimals() {
        return value.scale();
    }

    /** Returns whether a value prints as this number; one that is a tie in its first 15 digits prints either way. */
    public boolean covers(double exact) {
        BigDecimal number = new BigDecimal(exact);
        return covers(number) || covers(number.round(SHOWN));
    }

    private boolean covers(BigDecimal number) {
        return low.compareTo(number) <= 0 && number.compareTo(high) <= 0;
    }
}
