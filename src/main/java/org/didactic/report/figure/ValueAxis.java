package org.didactic.report.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.didactic.text.NumberText;

/**
 * A vertical axis: its range and its ticks at multiples of 1, 2, 2.5 or 5 times a power of ten.
 *
 * @param low value at the bottom
 * @param high value at the top
 * @param step distance between ticks
 * @param signed whether positive ticks carry a plus sign
 */
public record ValueAxis(double low, double high, BigDecimal step, boolean signed) {

    private static final List<BigDecimal> STEPS = List.of(
            new BigDecimal("1"), new BigDecimal("2"), new BigDecimal("2.5"), new BigDecimal("5"), BigDecimal.TEN);

    /** The share of the range that stays free above the largest and below the smallest value. */
    private static final double MARGIN = 0.04;

    /** Returns an axis for values from {@code least} to {@code most} with about {@code ticks} ticks. */
    public static ValueAxis covering(double least, double most, int ticks, boolean signed) {
        double middle = Math.abs(least / 2 + most / 2);
        boolean flat = most - least <= 1e-12 * middle;
        double spread = flat ? Math.max(middle * 0.1, Double.MIN_NORMAL * 1e20) : most - least;
        if (flat && middle == 0) {
            spread = 2;
        }
        double low = flat ? least - spread / 2 : least - MARGIN * spread;
        double high = flat ? most + spread / 2 : most + MARGIN * spread;
        return new ValueAxis(low, high, roundStep((high - low) / ticks), signed);
    }

    private static BigDecimal roundStep(double least) {
        BigDecimal exact = new BigDecimal(least);
        int power = exact.precision() - exact.scale() - 1;
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(power);
        for (BigDecimal step : STEPS) {
            if (step.multiply(unit).compareTo(exact) >= 0) {
                return step.multiply(unit);
            }
        }
        throw new AssertionError("ten times a power of ten is larger than any number of that power");
    }

    public List<Double> ticks() {
        return multiples().stream().map(BigDecimal::doubleValue).toList();
    }

    public List<String> labels() {
        int decimals = Math.max(0, step.stripTrailingZeros().scale());
        return multiples().stream().map(tick -> text(tick, decimals)).toList();
    }

    private List<BigDecimal> multiples() {
        List<BigDecimal> ticks = new ArrayList<>();
        BigDecimal top = new BigDecimal(high);
        BigDecimal tick =
                new BigDecimal(low).divide(step, 0, RoundingMode.CEILING).multiply(step);
        while (tick.compareTo(top) <= 0) {
            ticks.add(tick);
            tick = tick.add(step);
        }
        return ticks;
    }

    private String text(BigDecimal tick, int decimals) {
        if (tick.signum() == 0) {
            return "0";
        }
        String digits = NumberText.fixed(tick.abs(), decimals);
        String sign = tick.signum() < 0 ? "\u2212" : signed ? "+" : "";
        return sign + grouped(digits);
    }

    /** From five digits on, a comma between thousands. */
    private static String grouped(String digits) {
        int point = digits.indexOf('.');
        int whole = point < 0 ? digits.length() : point;
        if (whole < 5) {
            return digits;
        }
        StringBuilder text = new StringBuilder(digits);
        for (int i = whole - 3; i > 0; i -= 3) {
            text.insert(i, ',');
        }
        return text.toString();
    }
}
