package org.didactic.report.wording.site;

import java.util.List;
import org.didactic.diagnose.valuation.Gain;
import org.didactic.estimate.Value;
import org.didactic.report.wording.GainSpan;
import org.didactic.report.wording.StudyIndex;
import org.didactic.report.wording.ValuationWords;
import org.didactic.report.wording.Worth;
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
        GainSpan total = GainSpan.of(gain.total());
        String head = StudyIndex.capital(ValuationWords.kind(item.kind()));
        if (total == null) {
            return new Card(head, "not valued", reason(gain.total()), Tone.NEITHER);
        }
        String each = SiteContext.inSentence(item.label()) + ", at " + each(item.each()) + " each";
        if (total.isAcross()) {
            String line = total.across(item.each()) + (isBorrowed(gain) ? ", " + borrowed() : "");
            return new Card(head, "cannot tell", line, Tone.NEITHER);
        }
        if (!gain.standing().counts() && total.isGain()) {
            return new Card(head, "not counted", because(gain.standing()), Tone.NEITHER);
        }
        String of = total.isGain() ? head : StudyIndex.capital(loss(item));
        String many = total.range(item.each()) + " a year";
        return isBorrowed(gain)
                ? new Card(of, many, borrowed(), Tone.NEITHER)
                : new Card(of, many, each, total.isGain() ? Tone.BETTER : Tone.WORSE);
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
                " " + StudyIndex.capital(NumberText.count(gain.hidden())) + " "
                        + context.place().many() + " are left out, as their numbers are hidden.";
        };
    }

    private String worth(Gain gain) {
        Item item = gain.item();
        GainSpan total = GainSpan.of(gain.total());
        String label = SiteContext.inSentence(item.label());
        if (total == null) {
            return StudyIndex.capital(label) + ": nothing is valued, because " + reason(gain.total()) + ".";
        }
        boolean borrowed = isBorrowed(gain);
        if (total.isAcross()) {
            return "For " + label + ", we cannot tell whether there "
                    + (borrowed ? "would be any " : "was any ")
                    + ValuationWords.kind(item.kind())
                    + (borrowed ? " (" + borrowed() + "): " : " " + where + ": ")
                    + total.across(item.each()) + " a year.";
        }
        String is = borrowed ? "would be" : "is";
        String opening = opening(gain, label);
        String range = total.range(item.each()) + " a year" + (borrowed ? "" : " " + where) + ".";
        String at = opening + "At " + each(item.each()) + " each, that " + is + " ";
        return total.isGain() ? at + range + " " + nature(item, is) + " " + standing(gain) : at + "a loss of " + range;
    }

    /** What the change stands for; what others changed on average is never said to be the site's own change. */
    private String opening(Gain gain, String label) {
        GainSpan cases = GainSpan.of(gain.cases());
        if (isBorrowed(gain)) {
            String open = "If this " + context.place().one()
                    + " changed as much as those that joined did on average (the study\u2019s estimate, not its own), that would be ";
            return cases == null || cases.isAcross()
                    ? "This is " + borrowed() + ". "
                    : open + cases.count() + more(gain) + label + " a year. ";
        }
        return cases == null || cases.isAcross()
                ? ""
                : "If the change came from the programme, it stands for " + cases.count() + more(gain) + label
                        + " a year. ";
    }

    private String borrowed() {
        return "from the study\u2019s average, not this " + context.place().one() + "\u2019s own";
    }

    /** Whether there are more or fewer of what the label names: that is the sign of the effect. */
    private static String more(Gain gain) {
        Double effect = ValueFigures.of(gain.effect()).estimate();
        return effect == null || effect == 0 ? " " : effect < 0 ? " fewer " : " more ";
    }

    /** Whether a site is valued by the effect that the study found for all, since it has none of its own. */
    private boolean isBorrowed(Gain gain) {
        return where.equals(HERE) && gain.effectId().equals(gain.item().effect().value());
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
        return "It counts only because the data do not show that " + StudyIndex.listed(beside, "or") + " got worse.";
    }

    private String because(Gain.Standing standing) {
        String measure = standing.because();
        return measure == null ? standing.reason() : context.measure(measure) + " (" + standing.reason() + ")";
    }

    private static String nature(Item item, String is) {
        return switch (item.kind()) {
            case TIME_RELEASED -> "This " + is + " time released, not money saved.";
            case MONEY_NOT_SPENT -> "This " + is + " money not spent, which is not the same as money saved.";
            case MONEY_SAVED -> "This " + is + " money saved.";
        };
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
        String why = value.reason();
        return why.isEmpty() ? "there is no range for it" : why;
    }
}
