package org.didactic.synthetic;

/** Gross current expenditure on long-term care, thousand pounds per 1000 residents 65 and over, by care type. */
final class ExpenditureRate {

    private static final EventProfile EFFECT = new EventProfile(-0.08, -0.10, -0.01, -0.01, -0.08, 0.26, 0.0);

    private final Draw draw;
    private final Circumstances circumstances;

    ExpenditureRate(Draw draw, Circumstances circumstances) {
        this.draw = draw;
        this.circumstances = circumstances;
    }

    /** The rate, above 0. */
    double of(Authority a, int year, CareType type) {
        Draw noise = draw.at("noise " + type.label()).at(a.number()).at(year);
        return expected(a, year, type) * StrictMath.exp(heavyTailed(noise));
    }

    /** The rate without the noise of a single return. */
    double expected(Authority a, int year, CareType type) {
        double authority = 0.20 * draw.at("authority").at(a.number()).normal() + 0.04 * circumstances.poverty(a);
        double gap = type.sign() * (0.28 + 0.20 * draw.at("gap").at(a.number()).normal());
        double shock = 0.09 * draw.at("shock").at(a.number()).persistent(year, 0.5);
        double effect = EFFECT.at(a, year, draw.at("effect"));
        double trend = 0.015 * Window.sinceMiddle(year);
        return StrictMath.exp(5.94 + authority + gap + shock + trend + effect);
    }

    private static double heavyTailed(Draw draw) {
        boolean misreported = draw.at("misreported").uniform() < 0.006;
        return misreported ? -1.8 * draw.at("size").uniform() - 0.3 : 0.085 * draw.normal();
    }
}
