package org.didactic.report.wording.site;

import org.didactic.estimate.Value;
import org.didactic.report.wording.Verdict;
import org.didactic.result.ValueFigures;
import org.didactic.spec.MeasureSpec;
import org.didactic.spec.OutcomeSpec;

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
}
