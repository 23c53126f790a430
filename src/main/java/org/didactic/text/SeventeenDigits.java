package org.didactic.text;

import org.jspecify.annotations.Nullable;

/**
 * Writes a number with 17 significant digits in whole-number arithmetic, many times faster than {@link
 * java.math.BigDecimal} and to the same digit: a number is m·2ᵉ with m below 2⁵³, so m·5ᵏ has at most 107 bits where k,
 * the decimals needed, is at most 23; shifting it by e + k bits leaves the digits, and the bits shifted out decide how
 * they are rounded.
 */
final class SeventeenDigits {
    private static final double LEAST = 1e-6;
    private static final double MOST = 1e17;
    private static final long LIMIT = 100_000_000_000_000_000L;
    private static final int DIGITS = 17;
    private static final int FRACTION_BITS = 52;
    private static final int EXPONENT_BIAS = 1075;
    private static final double DIGITS_A_BIT = 0.301029995663981195;
    private static final long[] POWERS_OF_FIVE = powersOfFive(24);

    private SeventeenDigits() {}

    private static long[] powersOfFive(int count) {
        long[] powers = new long[count];
        powers[0] = 1;
        for (int i = 1; i < count; i++) {
            powers[i] = 5 * powers[i - 1];
        }
        return powers;
    }

    /** Returns the number without an exponent or trailing zeros; null for one too large or too small for that. */
    static @Nullable String plain(double number) {
        double size = Math.abs(number);
        if (!(size > LEAST && size < MOST)) {
            return null;
        }
        long bits = Double.doubleToRawLongBits(size);
        int exponent = (int) (bits >>> FRACTION_BITS) - EXPONENT_BIAS;
        long mantissa = bits & ((1L << FRACTION_BITS) - 1) | 1L << FRACTION_BITS;
        // Digits before the point; may be one too few, and below one it counts zeros behind the point.
        int whole = (int) Math.floor((exponent + FRACTION_BITS) * DIGITS_A_BIT) + 1;
        if (floor(mantissa, exponent, DIGITS - whole) >= LIMIT) {
            whole++;
        }
        long digits = rounded(mantissa, exponent, DIGITS - whole);
        if (digits == LIMIT) {
            digits /= 10;
            whole++;
        }
        while (digits % 10 == 0) {
            digits /= 10;
        }
        return text(number < 0, Long.toString(digits), whole);
    }

    /** The whole part of m·2ᵉ·10ᵏ. */
    private static long floor(long mantissa, int exponent, int decimals) {
        long power = POWERS_OF_FIVE[decimals];
        long low = mantissa * power;
        int shift = -(exponent + decimals);
        return shift <= 0 ? low << -shift : Math.multiplyHigh(mantissa, power) << (Long.SIZE - shift) | low >>> shift;
    }

    private static long rounded(long mantissa, int exponent, int decimals) {
        long floor = floor(mantissa, exponent, decimals);
        int shift = -(exponent + decimals);
        if (shift <= 0) {
            return floor;
        }
        long rest = mantissa * POWERS_OF_FIVE[decimals] & ((1L << shift) - 1);
        long half = 1L << (shift - 1);
        return rest > half || rest == half && (floor & 1) == 1 ? floor + 1 : floor;
    }

    private static String text(boolean negative, String digits, int whole) {
        StringBuilder text = new StringBuilder(DIGITS + 8);
        text.append(negative ? "-" : "");
        if (whole <= 0) {
            return text.append("0.").append("0".repeat(-whole)).append(digits).toString();
        }
        if (digits.length() <= whole) {
            return text.append(digits)
                    .append("0".repeat(whole - digits.length()))
                    .toString();
        }
        return text.append(digits, 0, whole)
                .append('.')
                .append(digits, whole, digits.length())
                .toString();
    }
}
