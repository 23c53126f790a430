package org.didactic.synthetic;

/** Share of reviews that were planned; authorities far below the mean lie further out than those far above it. */
final class PlannedShare {

    private static final EventProfile EFFECT = new EventProfile(-0.12, -0.09, 0.05, 0.12, 0.20, 0.03, 0.09);

    private final Draw draw;
    private final Circumstances circumstances;

    PlannedShare(Draw draw, Circumstances circumstances) {
        this.draw = draw;
        this.circumstances = circumstances;
    }

    /** The share, strictly between 0 and 1. */
    double of(Authority a, int year) {
        double standard = -0.25 * circumstances.size(a)
                + 0.968 * draw.at("authority").at(a.number()).normal();
        double authority = 0.117 * (standard < -1.3 ? -1.3 + 1.9 * (standard + 1.3) : standard);
        double shock = 0.110 * draw.at("shock").at(a.number()).persistent(year, 0.25);
        double effect = EFFECT.at(a, year, draw.at("effect"));
        return Share.bounded(0.69 + authority + shock - 0.005 * Window.sinceMiddle(year) + effect, 0.10);
    }
}
