package org.didactic.report.wording.site;

import org.didactic.spec.MeasureSpec;
import org.didactic.spec.OutcomeSpec.Scale;
import org.didactic.text.NumberText;

/**
 * Sizes of a quantity as a reader says them. Points and per cent are whole from one on and tenths below; other units are
 * whole from ten on, with one decimal from one on and two below; pounds have two decimals below ten.
 *
 * @param scale what a difference means
 * @param unit what the quantity is measured in; one that begins with £ has its number behind that sign
 */
record Amount(Scale scale, String unit) {
    private static final String POUND = "£";

    static Amount of(MeasureSpec measure) {
        boolean share = measure.scale() == MeasureSpec.Scale.PROPORTION;
        return new Amount(share ? Scale.PROPORTION : Scale.PLAIN, share ? "" : measure.unit());
    }

    /** Returns the size of a difference without its sign: {@code 6 points}. */
    String size(double difference) {
        return withUnit(printed(reader(difference), decimals(reader(difference))));
    }

    /** Returns the size without its sign, points and per cent with a decimal: {@code 9.6 points}. */
    String fine(double difference) {
        return withUnit(printed(reader(difference), scale == Scale.PLAIN ? decimals(reader(difference)) : 1));
    }

    /** Returns the size without its sign and, since the text has said it, without its unit: {@code 6 points}, {@code £31}. */
    String small(double difference) {
        return withPoints(printed(reader(difference), decimals(reader(difference))));
    }

    /** Returns what {@link #fine} does, without the unit since the text has said it: {@code 9.6 points}, {@code £31}. */
    String fineSmall(double difference) {
        return withPoints(printed(reader(difference), scale == Scale.PLAIN ? decimals(reader(difference)) : 1));
    }

    /**
     * Returns a difference with its sign and, since the text has said it, without its unit: {@code −6 points},
     * {@code +1 point}, {@code +£374}; one too small for a tenth of a point in words.
     */
    String smallSigned(double difference) {
        return isTooSmall(difference) ? tooSmall(difference) : sign(difference) + small(difference);
    }

    /** Returns a difference with its sign and a unit that is short enough: {@code +1.1 points out of 24}, {@code +£374}. */
    String headline(double difference) {
        return !below().isEmpty() || isTooSmall(difference)
                ? smallSigned(difference)
                : sign(difference) + size(difference);
    }

    /** Returns the unit that stands below a headline, with a space behind it: {@code per resident 65 and over }. */
    String below() {
        return scale == Scale.PLAIN && isRate() ? words().strip() + " " : "";
    }

    private boolean isRate() {
        return words().startsWith(" per ");
    }

    private boolean isTooSmall(double difference) {
        return scale != Scale.PLAIN && printed(reader(difference), 0).equals("0");
    }

    private static String tooSmall(double difference) {
        return difference == 0 ? "0 points" : difference < 0 ? "a little lower" : "a little higher";
    }

    /** Returns a level: {@code 41%}, {@code £312 per person}. */
    String level(double value) {
        return smallLevel(value) + (scale == Scale.PROPORTION ? "" : words());
    }

    /** Returns a level without its unit, since the text has said it: {@code 41%}, {@code £312}. */
    String smallLevel(double value) {
        return level(value, decimals(reader(value)));
    }

    /**
     * Returns a level before and one after, without their unit: {@code from 52% before joining to 38% since}. They have the
     * decimals of their difference, and a share one where whole ones would not show it; where that is hardly a movement,
     * those of their own size.
     */
    String levels(double before, String when, double after, String then, boolean hardly) {
        double change = reader(after - before);
        double whole = Math.abs(Math.rint(100 * after) - Math.rint(100 * before));
        int decimals = scale == Scale.PROPORTION && (change < 1 || whole != Math.rint(change))
                ? 1
                : decimals(hardly ? Math.max(reader(before), reader(after)) : change);
        return "from " + level(before, decimals) + when + " to " + level(after, decimals) + then;
    }

    /**
     * Returns both ends of a range on one side of zero, without sign, the one nearer to zero first, and with the pound sign
     * as their only unit: {@code 5 to 14}. They have more decimals where otherwise the estimate would lie outside.
     */
    String range(double estimate, double low, double high) {
        double near = reader(low < 0 ? high : low);
        double far = reader(low < 0 ? low : high);
        double inside = reader(estimate);
        boolean whole =
                near >= 1 && Math.rint(near) > inside || Math.rint(far) < inside || Math.rint(near) == Math.rint(far);
        int decimals = scale == Scale.PLAIN ? Math.max(decimals(far), decimals(inside)) : whole ? 1 : 0;
        String first = printed(near, decimals);
        String last = printed(far, decimals);
        return first.equals(last) ? pounds() + last : pounds() + first + " to " + pounds() + last;
    }

    /** Returns a range across zero: {@code between 9 points down and 14 up}, {@code between £40 down and £8 up per person}. */
    String across(double low, double high) {
        int decimals = decimals(Math.max(reader(low), reader(high)));
        String down = low == 0 ? "0" : withPoints(printed(reader(low), decimals)) + " down";
        String up = printed(reader(high), decimals);
        String rest = high == 0 ? "0" : (low == 0 ? withPoints(up) : pounds() + up + percent()) + " up";
        String unit = scale == Scale.PLAIN ? words().strip() : "";
        String said = unit.isEmpty() ? "" : isRate() ? " " + unit : " (" + unit + ")";
        return "between " + down + " and " + rest + said;
    }

    /** Returns what neither end of a range passes, rounded up: {@code 2 points}. */
    String atMost(double low, double high) {
        double far = Math.max(reader(low), reader(high));
        int decimals = scale == Scale.PLAIN ? decimals(far) : far < 1 ? 1 : 0;
        double step = StrictMath.pow(10, -decimals);
        String digits = printed(Math.ceil(far / step - 1e-9) * step, decimals);
        return withUnit(digits.equals("1.0") ? "1" : digits);
    }

    /** The size of a difference on the reader's scale. */
    private double reader(double difference) {
        return Math.abs(
                switch (scale) {
                    case PROPORTION -> 100 * difference;
                    case LOG -> 100 * StrictMath.expm1(difference);
                    case PLAIN -> difference;
                });
    }

    private String level(double value, int decimals) {
        String digits = printed(reader(value), decimals);
        return (value < 0 ? sign(value) : "") + pounds() + digits + (scale == Scale.PROPORTION ? "%" : "");
    }

    private String sign(double difference) {
        return difference == 0 ? "" : difference < 0 ? "\u2212" : "+";
    }

    private String withUnit(String digits) {
        return scale == Scale.PLAIN ? pounds() + digits + words() : withPoints(digits);
    }

    private String withPoints(String digits) {
        return switch (scale) {
            case PROPORTION -> digits + (digits.equals("1") ? " point" : " points");
            case LOG -> digits + "%";
            case PLAIN -> pounds() + digits;
        };
    }

    private String percent() {
        return scale == Scale.LOG ? "%" : "";
    }

    private String pounds() {
        return scale == Scale.PLAIN && unit.startsWith(POUND) ? POUND : "";
    }

    /** The unit without the pound sign, after a space. */
    private String words() {
        String words = (unit.startsWith(POUND) ? unit.substring(1) : unit).strip();
        return words.isEmpty() ? "" : " " + words;
    }

    private int decimals(double size) {
        if (scale != Scale.PLAIN || size >= 10) {
            return 0;
        }
        return size >= 1 && pounds().isEmpty() ? 1 : 2;
    }

    /** Prints a size; that of a large logarithm may be beyond all numbers. No share needs more than tenths of a point. */
    private String printed(double size, int decimals) {
        if (Double.isInfinite(size)) {
            return "over 1e300";
        }
        if (scale == Scale.PLAIN || size >= 1) {
            return NumberText.page(size, decimals);
        }
        String tenths = NumberText.fixed(size, 1);
        return tenths.equals("0.0") ? "0" : tenths.equals("1.0") && decimals == 0 ? "1" : tenths;
    }
}
