package org.didactic.report.wording;

import org.didactic.spec.OutcomeSpec.Scale;
import org.didactic.text.NumberText;

/** The size of an effect as a reader understands it: percentage points, per cent, or the outcome's own unit. */
public record Magnitude(Scale scale) {

    /** Returns the effect on the reader's scale: points for proportions, per cent for logarithms. */
    public double toReader(double effect) {
        return switch (scale) {
            case PROPORTION -> 100 * effect;
            case LOG -> 100 * StrictMath.expm1(effect);
            case PLAIN -> effect;
        };
    }

    /** Returns the size without sign and with its unit: {@code 9.6 percentage points}. */
    public String amount(double effect) {
        String size = printed(Math.abs(toReader(effect)), decimals());
        return switch (scale) {
            case PROPORTION -> size + (size.equals("1.0") ? " percentage point" : " percentage points");
            case LOG -> size + " %";
            case PLAIN -> size;
        };
    }

    /** Returns whether the effect is more than its scale allows: a share cannot change by more than 100 points. */
    public boolean isBeyondScale(double effect) {
        return scale == Scale.PROPORTION && Math.abs(effect) > 1;
    }

    /** Returns where effects lie, with sign and unit: {@code between −8.1 and −7.6 percentage points}. */
    public String between(double low, double high) {
        String first = signed(low);
        String last = signed(high);
        return (first.equals(last) ? "at " + first : "between " + first + " and " + last) + unit();
    }

    /** Returns the number on the reader's scale with its sign and without its unit. */
    public String signed(double effect) {
        return printed(toReader(effect), decimals());
    }

    /** Returns what stands behind a number on the reader's scale: percentage points, the sign of per cent, or nothing. */
    public String unit() {
        return switch (scale) {
            case PROPORTION -> " percentage points";
            case LOG -> "\u00a0%";
            case PLAIN -> "";
        };
    }

    /**
     * Returns both ends of an interval on one side of zero without sign, the one nearer to zero first: {@code 5 to 14}.
     * They are rounded to whole points, unless that would make them one or leave the estimate outside.
     */
    public String range(double estimate, double near, double far) {
        double first = Math.abs(toReader(near));
        double last = Math.abs(toReader(far));
        double inside = Math.abs(toReader(estimate));
        boolean whole = whole(first) < whole(last) && whole(first) <= inside && inside <= whole(last);
        int decimals = whole && scale != Scale.PLAIN ? 0 : decimals();
        return printed(first, decimals) + " to " + printed(last, decimals);
    }

    /** Returns an interval across zero: {@code 5 points down and 8 up}. */
    public String span(double low, double high) {
        return side(low, true) + " and " + side(high, low == 0);
    }

    /** Returns the ends of an interval across zero, for a sentence that runs from one to the other. */
    public String ends(double low, double high) {
        return side(low, true) + " to " + side(high, low == 0);
    }

    /** An end of an interval, which is on neither side where it is zero. */
    private String side(double end, boolean withUnit) {
        if (end == 0) {
            return "0";
        }
        String size = printed(Math.abs(toReader(end)), scale == Scale.PLAIN ? 2 : 0);
        String points = !withUnit || scale != Scale.PROPORTION ? "" : size.equals("1") ? " point" : " points";
        boolean more = end > 0;
        return size + points + (scale == Scale.LOG ? more ? " % more" : " % less" : more ? " up" : " down");
    }

    private int decimals() {
        return scale == Scale.PLAIN ? 2 : 1;
    }

    /** A size as whole points show it; below one they keep a digit. */
    private static double whole(double size) {
        return size < 1 ? size : Math.rint(size);
    }

    /** Prints a size; that of a large logarithm may be beyond all numbers. */
    private static String printed(double size, int decimals) {
        return Double.isInfinite(size) ? "over 1e300" : NumberText.page(size, decimals);
    }
}
