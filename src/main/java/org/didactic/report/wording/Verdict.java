package org.didactic.report.wording;

import java.util.Locale;
import org.didactic.estimate.Value;
import org.didactic.result.ValueFigures;
import org.didactic.spec.OutcomeSpec.Scale;
import org.jspecify.annotations.Nullable;

/**
 * An effect in words, by sign and certainty.
 *
 * @param direction which way, if the interval says so
 * @param lead the word that carries the message: {@code Fell}
 * @param rest how much: {@code by 9.6 percentage points (5 to 14)}
 */
public record Verdict(Direction direction, String lead, String rest) {

    /** What an interval allows to be said. */
    public enum Direction {
        FELL,
        ROSE,
        CANNOT_TELL,
        NOT_ESTIMATED;

        /** Returns it as words within a sentence: {@code cannot tell}. */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** Returns the verdict on an effect on this scale; one without an interval allows none. */
    public static Verdict of(Value value, Scale scale) {
        ValueFigures effect = ValueFigures.of(value);
        Double estimate = effect.estimate();
        Double low = effect.low();
        Double high = effect.high();
        Direction direction = direction(estimate, low, high);
        if (estimate == null || low == null || high == null) {
            String why = value instanceof Value.NotIdentified missing ? missing.reason() : "no estimate";
            return new Verdict(direction, "Not estimated", why);
        }
        Magnitude magnitude = new Magnitude(scale);
        if (direction == Direction.CANNOT_TELL) {
            return new Verdict(direction, "Cannot tell", "between " + magnitude.span(low, high));
        }
        boolean fell = direction == Direction.FELL;
        String range = fell ? magnitude.range(estimate, high, low) : magnitude.range(estimate, low, high);
        String rest = isBeside(estimate, low, high)
                ? range + magnitude.unit() + " (the estimate itself is " + magnitude.signed(estimate) + ")"
                : magnitude.amount(estimate) + " (" + range + ")";
        return new Verdict(direction, fell ? "Fell" : "Rose", "by " + rest);
    }

    /** Returns whether an estimate is zero or lies on the other side of it than its interval, as with draws it can. */
    public static boolean isBeside(double estimate, double low, double high) {
        return low > 0 && estimate <= 0 || high < 0 && estimate >= 0;
    }

    /** Returns the direction that an interval allows to be said, whatever the sign of the estimate. */
    public static Direction direction(@Nullable Double estimate, @Nullable Double low, @Nullable Double high) {
        if (estimate == null || low == null || high == null) {
            return Direction.NOT_ESTIMATED;
        }
        if (low <= 0 && high >= 0) {
            return Direction.CANNOT_TELL;
        }
        return high < 0 ? Direction.FELL : Direction.ROSE;
    }

    /** Returns the direction of an estimate. */
    public static Direction direction(Value value) {
        return of(value, Scale.PLAIN).direction();
    }
}
