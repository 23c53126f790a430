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
        String size = NumberText.page(Math.abs(toReader(effect)), scale == Scale.PLAIN ? 2 : 1);
        return switch (scale) {
            case PROPORTION -> size + (size.equals("1.0") ? " percentage point" : " percentage points");
            case LOG -> size + " %";
            case PLAIN -> size;
        };
    }

    /** Returns where effects lie, with sign and unit: {@code between −8.1 and −7.6 percentage points}. */
    public String between(double low, double high) {
        String first = signed(low);
        String last = signed(high);
        return (first.equals(last) ? "at " + first : "between " + first + " and " + last) + unit();
    }

    /** Returns the number on the reader's scale with its sign and without its unit. */
    public String signed(double effect) {
        return NumberText.page(toReader(effect), scale == Scale.PLAIN ? 2 : 1);
    }

    /** Returns what stands behind a number on the reader's scale: percentage points, the sign of per cent, or nothing. */
    String unit() {
        return switch (scale) {
            case PROPORTION -> " percentage points";
            case LOG -> "\u00a0%";
            case PLAIN -> "";
        };
    }

    /** Returns both ends without sign, the one nearer to zero first: {@code 5 to 14}. */
    public String range(double near, double far) {
        return end(near) + " to " + end(far);
    }

    /** Returns an interval across zero: {@code 5 points down and 8 up}. */
    public String span(double low, double high) {
        return low(low) + " and " + high(high);
    }

    /** Returns the ends of an interval across zero, for a sentence that runs from one to the other. */
    public String ends(double low, double high) {
        return low(low) + " to " + high(high);
    }

    private String low(double low) {
        return switch (scale) {
            case PROPORTION -> end(low) + (end(low).equals("1") ? " point" : " points") + " down";
            case LOG -> end(low) + " % less";
            case PLAIN -> end(low) + " down";
        };
    }

    private String high(double high) {
        return end(high) + (scale == Scale.LOG ? " % more" : " up");
    }

    private String end(double effect) {
        return NumberText.page(Math.abs(toReader(effect)), scale == Scale.PLAIN ? 2 : 0);
    }
}
