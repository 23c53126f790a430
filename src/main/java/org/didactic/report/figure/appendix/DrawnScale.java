package org.didactic.report.figure.appendix;

import org.didactic.spec.OutcomeSpec;
import org.didactic.spec.OutcomeSpec.Scale;
import org.didactic.text.NumberText;

/**
 * How effects on an outcome are drawn and said: proportions in percentage points.
 *
 * @param factor from a stored value to a drawn one
 */
record DrawnScale(Scale scale, double factor) {

    static DrawnScale of(OutcomeSpec outcome, boolean stored) {
        return new DrawnScale(outcome.scale(), !stored && outcome.scale() == Scale.PROPORTION ? 100 : 1);
    }

    double drawn(double stored) {
        return factor * stored;
    }

    /** What stands beside the axis of an effect. */
    String axis() {
        return switch (scale) {
            case PROPORTION -> "Effect, percentage points";
            case LOG -> "Effect on the logarithm";
            case PLAIN -> "Effect";
        };
    }

    int decimals() {
        return scale == Scale.PROPORTION ? 1 : 2;
    }

    /** A drawn value in words, without its unit. */
    String number(double drawn) {
        return NumberText.page(drawn, decimals());
    }

    /** The unit behind such a number, with the space before it; may be empty. */
    String unit() {
        return switch (scale) {
            case PROPORTION -> " percentage points";
            case LOG -> " on the logarithm";
            case PLAIN -> "";
        };
    }
}
