package org.didactic.synthetic;

/** People aged 65 and over in long-term support, from what is spent on them and what a client costs. */
final class Clients {

    private final ExpenditureRate rate;
    private final Circumstances circumstances;
    private final Draw draw;

    Clients(ExpenditureRate rate, Circumstances circumstances, Draw draw) {
        this.rate = rate;
        this.circumstances = circumstances;
        this.draw = draw;
    }

    /** Clients of both care types. */
    double of(Authority a, int year) {
        return of(a, year, CareType.RESIDENTIAL) + of(a, year, CareType.COMMUNITY);
    }

    /** Clients of one care type; a misreported expenditure does not move them. */
    double of(Authority a, int year, CareType type) {
        double thousands = circumstances.population(a, year) / 1000;
        return thousands * rate.expected(a, year, type) / cost(a, year, type);
    }

    /** Thousand pounds a client and year. */
    private double cost(Authority a, int year, CareType type) {
        double mean = type == CareType.RESIDENTIAL ? 18.5 : 10.8;
        double authority = 0.30 * draw.at(type.label()).at(a.number()).normal();
        return mean * StrictMath.exp(authority + 0.02 * Window.sinceMiddle(year));
    }
}
