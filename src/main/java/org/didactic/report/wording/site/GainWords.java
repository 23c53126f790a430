package org.didactic.report.wording.site;

import java.util.List;
import java.util.Locale;
import org.didactic.diagnose.valuation.Gain;
import org.didactic.estimate.Value;
import org.didactic.result.ValueFigures;
import org.didactic.spec.ValuationSpec.Each;
import org.didactic.spec.ValuationSpec.Item;
import org.didactic.text.NumberText;

/**
 * What an effect may be worth, in words. Time released, money not spent and money saved are never added to each other.
 *
 * @param where where the gain is: {@code here}, {@code across all sites}
 */
public record GainWords(SiteContext context, String where) {
    /** Where the gains of a site are. */
    public static final String HERE = "here";

    /** Where the gains of the programme are. */
    public static final String ALL_SITES = "across all sites";

    /** Returns a gain at a glance: a range, or why there is none. */
    public Card card(Gain gain) {
        Item item = gain.item();
        Span total = Span.of(gain.total());
        String head = SiteContext.capital(kind(item));
        if (total == null) {
            return new Card(head, "not valued", reason(gain.total()), Tone.NEITHER);
        }
        String each = SiteContext.inSentence(item.label()) + ", at " + each(item.each()) + " each";
        if (total.isAcross()) {
            return new Card(head, "cannot tell", total.across(item.each()), Tone.NEITHER);
        }
        if (!gain.standing().counts() && total.isGain()) {
            return new Card(head, "not counted", because(gain.standing()), Tone.NEITHER);
        }
        return new Card(
                total.isGain() ? head : SiteContext.capital(loss(item)),
                total.range(item.each()) + " a year",
                each,
                total.isGain() ? Tone.BETTER : Tone.WORSE);
    }

    /**
     * Returns a gain in sentences: the range, what it is and is not, whether it counts, and how many sites it leaves out.
     */
    public String text(Gain gain) {
        return worth(gain) + leftOut(gain);
    }

    private String leftOut(Gain gain) {
        return switch (gain.hidden()) {
            case 0 -> "";
            case 1 -> " One " + context.place().one() + " is left out, as its numbers are hidden.";
            default ->
                " " + SiteContext.capital(NumberText.count(gain.hidden())) + " "
                        + context.place().many() + " are left out, as their numbers are hidden.";
        };
    }

    private String worth(Gain gain) {
        Item item = gain.item();
        Span total = Span.of(gain.total());
        String label = SiteContext.inSentence(item.label());
        if (total == null) {
            return SiteContext.capital(label) + ": nothing is valued, because " + reason(gain.total()) + ".";
        }
        if (total.isAcross()) {
            return "For " + label + ", we cannot tell whether there was any " + kind(item) + " " + where + ": "
                    + total.across(item.each()) + " a year.";
        }
        Span cases = Span.of(gain.cases());
        String many = cases == null || cases.isAcross()
                ? ""
                : "If the change came from the programme, it stands for " + cases.count() + " " + label + " a year. ";
        String at = "At " + each(item.each()) + " each, ";
        if (!total.isGain()) {
            return many + at + "that is a loss of " + total.range(item.each()) + " a year " + where + ".";
        }
        return many + at + "that is " + total.range(item.each()) + " a year " + where + ". " + nature(item) + " "
                + standing(gain);
    }

    /** Returns whether a gain counts, as a sentence. */
    public String standing(Gain gain) {
        Gain.Standing standing = gain.standing();
        if (!standing.counts()) {
            return "It is not counted, because of " + because(standing) + ".";
        }
        List<String> beside = gain.item().beside().stream()
                .map(each -> context.measure(each.value()))
                .toList();
        return "It counts only because " + SiteContext.joined(beside, "and") + " did not get worse.";
    }

    private String because(Gain.Standing standing) {
        String measure = standing.because();
        return (measure == null ? "" : context.measure(measure) + ": ") + standing.reason();
    }

    private static String nature(Item item) {
        return switch (item.kind()) {
            case TIME_RELEASED -> "This is time released, not money saved.";
            case MONEY_NOT_SPENT -> "This is money not spent, which is not the same as money saved.";
            case MONEY_SAVED -> "This is money saved.";
        };
    }

    private static String kind(Item item) {
        return item.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String loss(Item item) {
        return switch (item.kind()) {
            case TIME_RELEASED -> "time lost";
            case MONEY_NOT_SPENT, MONEY_SAVED -> "more money spent";
        };
    }

    private static String each(Each each) {
        return Worth.exact(each.of(), each.low(), each.high());
    }

    private static String reason(Value value) {
        return value.reason().isEmpty() ? "there is no range for it" : value.reason();
    }

    /** The two ends of a range. */
    record Span(double low, double high) {
        static @org.jspecify.annotations.Nullable Span of(Value value) {
            ValueFigures figures = ValueFigures.of(value);
            Double low = figures.low();
            Double high = figures.high();
            return low == null || high == null ? null : new Span(low, high);
        }

        boolean isAcross() {
            return low <= 0 && high >= 0;
        }

        boolean isGain() {
            return low > 0;
        }

        String range(Each each) {
            return isGain() ? Worth.range(each.of(), low, high) : Worth.range(each.of(), -high, -low);
        }

        String across(Each each) {
            return "between " + end(each, low) + " and " + end(each, high);
        }

        private static String end(Each each, double end) {
            return end == 0 ? "nothing" : Worth.of(each.of(), Math.abs(end)) + (end < 0 ? " lost" : " gained");
        }

        String count() {
            return isGain() ? Worth.range("", low, high) : Worth.range("", -high, -low);
        }
    }
}
