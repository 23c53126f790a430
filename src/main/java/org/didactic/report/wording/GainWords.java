package org.didactic.report.wording;

import org.didactic.diagnose.valuation.Gain;
import org.didactic.diagnose.valuation.Gain.Input;
import org.didactic.estimate.Value;
import org.didactic.result.ValueFigures;
import org.didactic.spec.BriefingsSpec;
import org.didactic.spec.CompanionSpec;
import org.didactic.spec.MeasureSpec;
import org.didactic.spec.ValuationSpec.Kind;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/** How gains are said. */
public final class GainWords {
    private GainWords() {}

    /** Returns what a kind of gain is called, in lower case. */
    public static String kind(Kind kind) {
        return switch (kind) {
            case TIME_RELEASED -> "time released";
            case MONEY_NOT_SPENT -> "money not spent";
            case MONEY_SAVED -> "money saved";
        };
    }

    /** Returns what an input of a gain is called, in lower case. */
    public static String input(Input input) {
        return switch (input) {
            case EFFECT -> "the effect";
            case EACH -> "what one is worth";
        };
    }

    /** Returns an amount in hours or pounds: {@code 3,140 hours}, {@code −£3,140}. */
    public static String amount(Kind kind, double amount) {
        if (kind == Kind.TIME_RELEASED) {
            return NumberText.whole(amount) + " hours";
        }
        String pounds = NumberText.whole(Math.abs(amount));
        return (amount < 0 && !pounds.equals("0") ? "\u2212" : "") + "£" + pounds;
    }

    /** Returns the total with its range, or why nothing is valued: {@code 3,140 hours (1,720 to 4,610)}. */
    public static String total(Gain gain) {
        Kind kind = gain.item().kind();
        ValueFigures total = ValueFigures.of(gain.total());
        Double centre = total.estimate();
        Double low = total.low();
        Double high = total.high();
        if (centre == null || low == null || high == null) {
            return "not valued: " + gain.total().reason();
        }
        String from = kind == Kind.TIME_RELEASED ? NumberText.whole(low) : amount(kind, low);
        String to = kind == Kind.TIME_RELEASED ? NumberText.whole(high) : amount(kind, high);
        return amount(kind, centre) + " (" + from + " to " + to + ")";
    }

    /** Returns whether a gain counts and, if not, what stands in the way. */
    public static String standing(Gain gain, CompanionSpec companions) {
        if (gain.total() instanceof Value.NotIdentified) {
            return "not valued";
        }
        String because = gain.standing().because();
        return gain.standing().counts() || because == null
                ? "counts"
                : "does not count: " + label(companions.briefings(), because) + ", "
                        + gain.standing().reason();
    }

    /** Returns what a measure is called. */
    public static String label(@Nullable BriefingsSpec briefings, String measure) {
        return briefings == null
                ? measure
                : briefings.measures().stream()
                        .filter(each -> each.id().value().equals(measure))
                        .map(MeasureSpec::label)
                        .findFirst()
                        .orElse(measure);
    }
}
