package org.didactic.synthetic;

/** Share of requests that end in funded care: route, authority, authority by route, persistent yearly noise, effect. */
final class FundedShare {

    private static final EventProfile EFFECT = new EventProfile(0.025, -0.012, -0.055, -0.12, -0.165, 0.06, -0.02);

    private final Draw draw;
    private final Circumstances circumstances;

    FundedShare(Draw draw, Circumstances circumstances) {
        this.draw = draw;
        this.circumstances = circumstances;
    }

    /** The share, strictly between 0 and 1. */
    double of(Authority a, int year, Route route) {
        double authority = -0.026 * circumstances.size(a)
                + 0.070 * draw.at("authority").at(a.number()).normal();
        double siteLevel = a.isSite() ? 0.05 : 0;
        double gap =
                route.sign() * (0.128 + 0.103 * draw.at("gap").at(a.number()).normal());
        double shock = 0.074 * draw.at("shock").at(a.number()).persistent(year, 0.3);
        double noise = 0.048
                * draw.at("noise " + route.label()).at(a.number()).at(year).normal();
        double effect = EFFECT.at(a, year, draw.at("effect"));
        double trend = -0.005 * Window.sinceMiddle(year);
        return Share.bounded(0.567 + authority + siteLevel + gap + shock + noise + trend + effect, 0.14);
    }
}
