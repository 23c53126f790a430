package org.didactic.report.wording;

import org.didactic.estimate.Value;
import org.didactic.estimate.Value.Estimated;
import org.didactic.spec.OutcomeSpec.Scale;

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
        NOT_ESTIMATED
    }

    /** Returns the verdict on an effect on this scale. */
    public static Verdict of(Value value, Scale scale) {
        if (!(value instanceof Estimated effect)) {
            String why = value instanceof Value.NotIdentified missing ? missing.reason() : "no estimate";
            return new Verdict(Direction.NOT_ESTIMATED, "Not estimated", why);
        }
        Magnitude magnitude = new Magnitude(scale);
        if (effect.low() <= 0 && effect.high() >= 0) {
            return new Verdict(
                    Direction.CANNOT_TELL, "Cannot tell", "between " + magnitude.span(effect.low(), effect.high()));
        }
        boolean fell = effect.estimate() < 0;
        String range =
                fell ? magnitude.range(effect.high(), effect.low()) : magnitude.range(effect.low(), effect.high());
        return new Verdict(
                fell ? Direction.FELL : Direction.ROSE,
                fell ? "Fell" : "Rose",
                "by " + magnitude.amount(effect.estimate()) + " (" + range + ")");
    }

    /** Returns the direction of an estimate. */
    public static Direction direction(Value value) {
        return of(value, Scale.PLAIN).direction();
    }
}
