package org.didactic.report.wording.site;

import org.didactic.spec.MeasureSpec;
import org.didactic.spec.OutcomeSpec;
import org.didactic.text.NumberText;

/**
 * Sizes of a quantity as a reader says them. Whole points and per cent; other units whole from ten on, with one decimal
 * from one on and two below. Both ends of a range have the decimals of the larger.
 *
 * @param scale what a difference means
 * @param unit what the quantity is measured in; one that begins with £ has its number behind that sign
 */
record Amount(OutcomeSpec.Scale scale, String unit) {
    private static final String POUND = "£";

    static Amount of(MeasureSpec measure) {
        boolean share = measure.scale() == MeasureSpec.Scale.PROPORTION;
        return new Amount(share ? OutcomeSpec.Scale.PROPORTION : OutcomeSpec.Scale.PLAIN, share ? "" : measure.unit());
    }

    /** Returns a difference on the reader's scale. */
    double toReader(double difference) {
        return switch (scale) {
            case PROPORTION -> 100 * difference;
            case LOG -> 100 * StrictMath.expm1(difference);
            case PLAIN -> difference;
        };
    }

    /** Returns the size of a difference without its sign: {@code 6 points}. */
    String size(double difference) {
        return withUnit(digits(difference, difference));
    }

    /** Returns the size of a difference with a decimal more: {@code 9.6 points}. */
    String fine(double difference) {
        double size = Math.abs(toReader(difference));
        return withUnit(NumberText.page(size, scale == OutcomeSpec.Scale.PLAIN ? decimals(size) : 1));
    }

    /** Returns a difference with its sign: {@code −6 points}, {@code +1 point}. */
    String signed(double difference) {
        String digits = digits(difference, difference);
        double reader = toReader(difference);
        return (isZero(digits) ? "" : reader < 0 ? "\u2212" : "+") + withUnit(digits);
    }

    /** Returns a level: {@code 41%}, {@code £312}. */
    String level(double value) {
        String sign = value < 0 && !isZero(digits(value, value)) ? "\u2212" : "";
        return sign
                + (scale == OutcomeSpec.Scale.PROPORTION ? digits(value, value) + "%" : withUnit(digits(value, value)));
    }

    /** Returns both ends of a range on one side of zero, without sign, the one nearer to zero first: {@code 5 to 14}. */
    String range(double low, double high) {
        boolean down = low < 0;
        String near = digits(down ? high : low, down ? low : high);
        String far = digits(down ? low : high, down ? low : high);
        return near.equals(far) ? withUnit(far) : pounds() + near + " to " + withUnit(far);
    }

    /** Returns a range across zero: {@code between 9 points down and 14 up}. */
    String across(double low, double high) {
        double wider =
                Math.max(Math.abs(toReader(low)), Math.abs(toReader(high))) == Math.abs(toReader(low)) ? low : high;
        String down = digits(low, wider);
        String up = digits(high, wider);
        return "between " + (isZero(down) ? "0" : withUnit(down) + " down") + " and "
                + (isZero(up) ? "0" : isZero(down) ? withUnit(up) + " up" : pounds() + up + " up");
    }

    /** Returns the number that neither end of a range passes, rounded up: {@code 2 points}. */
    String atMost(double low, double high) {
        double far = Math.max(Math.abs(toReader(low)), Math.abs(toReader(high)));
        double step = StrictMath.pow(10, -decimals(far));
        double up = Math.ceil(far / step - 1e-9) * step;
        return withUnit(NumberText.page(up, decimals(far)));
    }

    /** Returns whether a printed number is zero. */
    static boolean isZero(String digits) {
        return digits.chars().noneMatch(each -> each >= '1' && each <= '9');
    }

    private String pounds() {
        return unit.startsWith(POUND) ? POUND : "";
    }

    private String withUnit(String digits) {
        String words = switch (scale) {
            case PROPORTION -> digits.equals("1") ? " point" : " points";
            case LOG -> "%";
            case PLAIN -> unit.startsWith(POUND) ? unit.substring(1) : unit.isEmpty() ? "" : " " + unit;
        };
        return pounds() + digits + words;
    }

    /** Prints the size of a number with the decimals of another. */
    private String digits(double difference, double like) {
        return NumberText.page(Math.abs(toReader(difference)), decimals(Math.abs(toReader(like))));
    }

    private int decimals(double size) {
        return scale != OutcomeSpec.Scale.PLAIN || size >= 10 ? 0 : size >= 1 ? 1 : 2;
    }
}
