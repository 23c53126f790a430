package org.didactic.report.wording.site;

import org.didactic.diagnose.site.OwnEstimate;
import org.didactic.report.wording.StudyIndex;

/** The site's own estimate in sentences. */
record OwnWords(About about) {
    static final String NO_RANGE = "there are too few comparisons for a range";

    String text() {
        OwnEstimate.Estimated own = about.own();
        String place = "this " + about.context().place().one();
        if (own == null) {
            if (!about.context().adoptersKnown()) {
                return "";
            }
            return about.joined()
                    ? "For " + about.label() + " there is no estimate for " + place + " alone: " + about.refusal() + "."
                    : StudyIndex.capital(place) + " has not joined, so nothing is estimated for it.";
        }
        return "On " + about.label() + ", " + finding(own, place) + ". " + StudyIndex.capital(Chance.of(own)) + ".";
    }

    private String finding(OwnEstimate.Estimated own, String place) {
        Amount amount = about.amount();
        Double low = own.effect().low();
        Double high = own.effect().high();
        String cannotTell = "we cannot tell whether " + place + " came out higher or lower than its twin: ";
        if (low == null || high == null) {
            return cannotTell + NO_RANGE;
        }
        double effect = own.effect().estimate();
        return switch (about.finding()) {
            case LOWER, HIGHER ->
                place + " came out " + (effect < 0 ? "lower" : "higher") + " than its twin, by " + amount.size(effect)
                        + " (" + amount.range(effect, low, high) + ")";
            case LITTLE ->
                place + " moved much as its twin did: little or nothing changed, at most " + amount.atMost(low, high)
                        + " either way";
            default -> cannotTell + unclear(amount, low, high);
        };
    }

    /** Returns the range of an estimate that cannot tell. */
    static String unclear(Amount amount, double low, double high) {
        return low <= 0 && high >= 0 ? amount.across(low, high) : "the range and the estimate itself do not agree";
    }

    private String closeness(OwnEstimate.Estimated own) {
        if (!own.distanceTells()) {
            return "A twin can come this close to most "
                    + about.context().place().many() + " here, so that says little of how good it is.";
        }
        if (about.amount().fine(own.distance()).equals(about.amount().fine(own.usualDistance()))) {
            return "This twin is about as close as most.";
        }
        return own.distance() <= own.usualDistance()
                ? "This twin is as close as most, or closer."
                : "This twin is less close than most, so read the gap with care.";
    }

    /** Returns how near the twin was before the start; empty where there is no estimate. */
    String fit() {
        OwnEstimate.Estimated own = about.own();
        if (own == null) {
            return "";
        }
        Amount amount = about.amount();
        return "Before joining, this " + about.context().place().one() + " and its twin were about "
                + amount.fine(own.distance()) + " apart. For other "
                + about.context().place().many() + " it is about " + amount.fineSmall(own.usualDistance()) + ". "
                + closeness(own);
    }
}
