package org.didactic.synthetic;

/**
 * Share of requests without funded care that were signposted. It differs much more between authorities than funded care,
 * because many of them record signposting in their own way or, for some years, not at all.
 */
final class SignpostedShare {

    private static final EventProfile EFFECT = new EventProfile(-0.17, -0.20, 0.05, -0.11, 0.05, 0.08, 0.0);

    private final Draw draw;
    private final Circumstances circumstances;

    SignpostedShare(Draw draw, Circumstances circumstances) {
        this.draw = draw;
        this.circumstances = circumstances;
    }

    /** The share, 0 where the authority does not record signposting. */
    double of(Authority a, int year, Route route) {
        if (isNotRecorded(a, year, route)) {
            return 0;
        }
        double authority =
                (a.isSite() ? 0.17 : 0.34) * draw.at("authority").at(a.number()).normal();
        double gap =
                route.sign() * (-0.06 + 0.18 * draw.at("gap").at(a.number()).normal());
        double shock = 0.12 * draw.at("shock").at(a.number()).persistent(year, 0.4);
        double noise =
                0.11 * draw.at("noise " + route.label()).at(a.number()).at(year).normal();
        double effect = EFFECT.at(a, year, draw.at("effect"));
        return Share.bounded((a.isSite() ? 0.42 : 0.325) + authority + gap + shock + noise + effect, 0.12);
    }

    private boolean isNotRecorded(Authority a, int year, Route route) {
        Draw own = draw.at("not recorded").at(a.number());
        double chance = a.isSite() ? 0.05 : 0.135;
        if (own.uniform() > chance) {
            return false;
        }
        boolean affected = route == Route.HOSPITAL || own.at("community").uniform() < 0.45;
        int from = Window.FIRST - 2 + (int) (5 * own.at("from").uniform());
        int length = 2 + (int) (5 * own.at("length").uniform());
        return affected && year >= from && year < from + length;
    }
}
