package org.didactic.report.wording.site;

import org.didactic.diagnose.site.OwnEstimate;

/** The site's own estimate in sentences. */
record OwnWords(About about) {

    String text() {
        OwnEstimate.Estimated own = about.own();
        String place = "this " + about.context().place().one();
        if (own == null) {
            return about.joined()
                    ? "For " + about.label() + " there is no estimate for " + place + " alone: " + about.refusal() + "."
                    : SiteContext.capital(place) + " has not joined, so nothing is estimated for it.";
        }
        Amount amount = about.amount();
        Double low = own.effect().low();
        Double high = own.effect().high();
        String chance = " " + SiteContext.capital(Chance.of(own)) + ".";
        String open = "On " + about.label() + ", ";
        if (low == null || high == null) {
            return open + "we cannot tell whether " + place
                    + " moved away from its twin: there are too few comparisons for a range." + chance;
        }
        double effect = own.effect().estimate();
        return switch (about.finding()) {
            case LOWER, HIGHER ->
                open + place + " came out " + amount.size(effect) + (effect < 0 ? " lower" : " higher")
                        + " than its twin (" + amount.range(low, high) + ")." + chance;
            case LITTLE ->
                open + place + " moved much as its twin did: little or nothing changed, at most "
                        + amount.atMost(low, high) + " either way." + chance;
            default ->
                open + "we cannot tell whether " + place + " moved away from its twin: " + unclear(amount, low, high)
                        + "." + chance;
        };
    }

    /** Returns the range of an estimate that cannot tell. */
    static String unclear(Amount amount, double low, double high) {
        return low <= 0 && high >= 0 ? amount.across(low, high) : "the range and the estimate itself do not agree";
    }

    String fit() {
        OwnEstimate.Estimated own = about.own();
        if (own == null) {
            return "";
        }
        Amount amount = about.amount();
        return "Before joining, this " + about.context().place().one() + " and its twin were most often within "
                + amount.fine(own.distance()) + " of each other. For other "
                + about.context().place().many() + " it is " + amount.fine(own.usualDistance()) + ". "
                + (own.distance() <= own.usualDistance()
                        ? "This twin is as close as most, or closer."
                        : "This twin is less close than most, so read the gap with care.");
    }
}
