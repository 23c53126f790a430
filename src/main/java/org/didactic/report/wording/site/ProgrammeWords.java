package org.didactic.report.wording.site;

import org.didactic.report.wording.Shown;

import org.didactic.diagnose.site.MarkerTrend;
import org.didactic.diagnose.site.Trend;
import org.didactic.estimate.Value;
import org.didactic.report.wording.Verdict;
import org.didactic.result.ValueFigures;
import org.didactic.spec.MeasureSpec;
import org.didactic.spec.OutcomeSpec;
import org.jspecify.annotations.Nullable;

/** What is said of the programme as a whole, never of a single site. */
public record ProgrammeWords(SiteContext context) {

    /**
     * Returns the study's effect on an outcome and, as a caution, what it does not tell of a single site.
     *
     * @param measure what the pages show of the outcome
     * @param effect the study's own estimate
     * @param scale what the effect means: that of the outcome
     */
    public String effect(MeasureSpec measure, Value effect, OutcomeSpec.Scale scale) {
        String finding = finding(measure, effect, scale);
        String single = " A single " + context.place().one() + "\u2019s change is less certain ";
        String why = ": staff, budgets and recording may have changed too.";
        return switch (Verdict.direction(effect)) {
            case FELL, ROSE -> finding + single + "than that" + why;
            case CANNOT_TELL -> finding + single + "still" + why;
            case NOT_ESTIMATED -> finding;
        };
    }

    private String finding(MeasureSpec measure, Value effect, OutcomeSpec.Scale scale) {
        ValueFigures figures = ValueFigures.of(effect);
        Double estimate = figures.estimate();
        Double low = figures.low();
        Double high = figures.high();
        String label = SiteContext.inSentence(measure.label());
        String open = "Across all " + context.place().many() + " that joined, the study ";
        if (estimate == null || low == null || high == null) {
            String why = effect instanceof Value.NotIdentified missing ? missing.reason() : "there is no range for it";
            return open + "has no estimate for " + label + ": " + why + ".";
        }
        Amount amount = new Amount(scale, scale == OutcomeSpec.Scale.PLAIN ? measure.unit() : "");
        return switch (Verdict.direction(estimate, low, high)) {
            case FELL, ROSE ->
                Verdict.isBeside(estimate, low, high)
                        ? open + "cannot tell whether " + label
                                + " changed: the range and the estimate itself do not agree."
                        : open + "finds a " + (high < 0 ? "fall" : "rise") + " in " + label + " of "
                                + amount.fine(estimate) + " (" + amount.range(estimate, low, high) + ").";
            default -> open + "cannot tell whether " + label + " changed: " + amount.across(low, high) + ".";
        };
    }

    /** Returns a marker beside the country, or that no data show it. */
    public String marker(MarkerTrend marker) {
        MarkerTrend.Shown shown = marker.shown();
        String label = marker.marker().label();
        if (shown == null) {
            return label + ": no data here show this marker.";
        }
        String programme = course(shown.measure(), shown.programme(), true);
        String middle = course(shown.measure(), shown.median(), programme == null);
        String wanted = switch (marker.marker().good()) {
            case UP -> " More is better.";
            case DOWN -> " Less is better.";
            case NEITHER -> "";
        };
        return label + ": in the sites of " + context.programme() + " "
                + (programme == null ? withheld(shown.programme()) : programme)
                + (middle == null ? "." : "; in " + context.middle() + " " + middle + ".") + wanted;
    }

    private @Nullable String course(MeasureSpec measure, Trend trend, boolean unit) {
        Amount amount = Amount.of(measure);
        int first = -1;
        int last = -1;
        for (int i = 0; i < trend.values().size(); i++) {
            if (Shown.number(trend.values().get(i)) != null) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0) {
            return null;
        }
        return first == last
                ? "at " + level(amount, trend, last, unit)
                : "from " + level(amount, trend, first, unit) + " to " + level(amount, trend, last, false);
    }

    private String level(Amount amount, Trend trend, int i, boolean unit) {
        Double value = Shown.number(trend.values().get(i));
        double known = value == null ? 0 : value;
        return (unit ? amount.level(known) : amount.smallLevel(known)) + " in "
                + context.time(trend.times().get(i));
    }

    private static String withheld(Trend trend) {
        return "nothing is shown"
                + trend.values().stream()
                        .map(ChangeWords::why)
                        .filter(each -> !each.isEmpty())
                        .findFirst()
                        .map(each -> " (" + each + ")")
                        .orElse("");
    }
}
