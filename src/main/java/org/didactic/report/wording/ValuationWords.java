package org.didactic.report.wording;

import org.didactic.diagnose.valuation.Gain;
import org.didactic.diagnose.valuation.Gain.Input;
import org.didactic.result.ValueFigures;
import org.didactic.spec.BriefingsSpec;
import org.didactic.spec.CompanionSpec;
import org.didactic.spec.MeasureSpec;
import org.didactic.spec.ValuationSpec.Kind;
import org.jspecify.annotations.Nullable;

/** What the report and the pages of sites call gains, and how they print them: no more than two digits are known. */
public final class ValuationWords {
    private ValuationWords() {}

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
            case EFFECT -> "the size of the change";
            case EACH -> "what one is worth";
        };
    }

    /** Returns an amount in hours or pounds, to two digits: {@code 3,100 hours}, {@code −£3,100}. */
    public static String amount(Kind kind, double amount) {
        String size = Worth.of(kind == Kind.TIME_RELEASED ? "hours" : "pounds", Math.abs(amount));
        return (amount < 0 ? "\u2212" : "") + size;
    }

    /** Returns the total with its range, or why nothing is valued: {@code 3,100 hours (1,700 to 4,600)}. */
    public static String total(Gain gain) {
        Kind kind = gain.item().kind();
        ValueFigures total = ValueFigures.of(gain.total());
        Double centre = total.estimate();
        Double low = total.low();
        Double high = total.high();
        if (centre == null || low == null || high == null) {
            return "not valued: " + gain.total().reason();
        }
        return amount(kind, centre) + " (" + end(kind, low) + " to " + end(kind, high) + ")";
    }

    /** Returns the cases with their range, to two digits, or nothing where there are none: {@code 270 (180 to 370)}. */
    public static String cases(Gain gain) {
        ValueFigures cases = ValueFigures.of(gain.cases());
        Double centre = cases.estimate();
        Double low = cases.low();
        Double high = cases.high();
        return centre == null || low == null || high == null
                ? ""
                : end(Kind.TIME_RELEASED, centre) + " (" + end(Kind.TIME_RELEASED, low) + " to "
                        + end(Kind.TIME_RELEASED, high) + ")";
    }

    private static String end(Kind kind, double amount) {
        return kind == Kind.TIME_RELEASED
                ? (amount < 0 ? "\u2212" : "") + Worth.of("", Math.abs(amount))
                : amount(kind, amount);
    }

    /**
     * Returns whether a gain counts and, if not, what stands in the way. Only what is a gain over all of its range can
     * count.
     */
    public static String standing(Gain gain, CompanionSpec companions) {
        GainSpan span = GainSpan.of(gain.total());
        if (span == null) {
            return "not valued";
        }
        if (span.isAcross()) {
            return "cannot tell";
        }
        if (!span.isGain()) {
            return "a loss";
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
