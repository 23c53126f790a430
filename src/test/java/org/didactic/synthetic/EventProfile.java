package org.didactic.synthetic;

/**
 * The effect that is put into one outcome, by event time, in the outcome's own unit.
 *
 * @param earlyYears event times -5 and -4
 * @param before event times -3 and -2
 * @param first event times 0 and 1
 * @param second event times 2 and 3
 * @param later event times 4 and above
 * @param siteSpread standard deviation of what each site adds of its own from its start on
 * @param fading what a site that was always treated loses from one year of the window to the next
 */
record EventProfile(
        double earlyYears, double before, double first, double second, double later, double siteSpread, double fading) {

    /** The effect in an authority and year; 0 without the programme and in the year before the start. */
    double at(Authority authority, int year, Draw draw) {
        if (!authority.isSite()) {
            return 0;
        }
        int eventTime = year - authority.start();
        double own =
                eventTime < 0 ? 0 : siteSpread * draw.at(authority.number()).normal();
        double faded = authority.isAlwaysTreated() ? fading * (year - Window.FIRST) : 0;
        return common(eventTime) + own - faded;
    }

    private double common(int eventTime) {
        if (eventTime <= -4) {
            return earlyYears;
        }
        if (eventTime <= -2) {
            return before;
        }
        if (eventTime == -1) {
            return 0;
        }
        return eventTime <= 1 ? first : eventTime <= 3 ? second : later;
    }
}
