package org.didactic.synthetic;

/**
 * Population, beds and claimants of an authority in a year, from correlated standard normals per authority, a common
 * trend and persistent noise. Rates are per 1000 residents 65 and over.
 */
final class Circumstances {

    private static final double NOISE = 0.025;

    private final Draw draw;

    Circumstances(Draw draw) {
        this.draw = draw;
    }

    /** Residents aged 65 and over, persons. */
    double population(Authority a, int year) {
        double growth = 0.013 + 0.004 * own(a, "growth");
        return 1000 * (5.5 + StrictMath.exp(3.76 + 0.89 * size(a))) * StrictMath.exp(growth * Window.sinceMiddle(year));
    }

    /** Share of residents 65 and over who are over 80. */
    double over80(Authority a, int year) {
        double percent = 26.98 + 1.70 * age(a) + 0.10 * Window.sinceMiddle(year) + 0.20 * noise(a, year, "over80");
        return percent / 100;
    }

    /** Care-home beds per 1000. */
    double beds(Authority a, int year) {
        double standard = 0.50 * age(a) + 0.866 * own(a, "beds");
        return 42.8 + 10.4 * standard - 0.6 * Window.sinceMiddle(year) + noise(a, year, "beds");
    }

    /** Pension Credit claimants per 1000. */
    double pensionCredit(Authority a, int year) {
        double trend = -0.045 * Window.sinceMiddle(year);
        return StrictMath.exp(4.97 + 0.415 * poverty(a) + trend + NOISE * noise(a, year, "pension"));
    }

    /** Carer's Allowance claimants per 1000. */
    double carersAllowance(Authority a, int year) {
        double trend = -0.01 * Window.sinceMiddle(year);
        return StrictMath.exp(3.28 + 0.375 * caring(a) + trend + NOISE * noise(a, year, "carers"));
    }

    /** Attendance Allowance claimants per 1000; close to the two above, and therefore not a covariate. */
    double attendanceAllowance(Authority a, int year) {
        double standard = 0.63 * caring(a) + 0.42 * poverty(a) + 0.42 * own(a, "attendance");
        double level = 40 + StrictMath.exp(4.5 + 0.222 * standard);
        return level - 1.2 * Window.sinceMiddle(year) + 1.5 * noise(a, year, "attendance");
    }

    /** Standard normal that is high in authorities with many poor pensioners. */
    double poverty(Authority a) {
        return -0.52 * size(a) + 0.854 * own(a, "poverty");
    }

    private double caring(Authority a) {
        return 0.50 * poverty(a) + 0.866 * own(a, "caring");
    }

    private double age(Authority a) {
        return 0.30 * size(a) - 0.36 * poverty(a) + 0.80 * own(a, "age");
    }

    /** Standard normal that is high in populous authorities. */
    double size(Authority a) {
        return own(a, "size");
    }

    private double own(Authority a, String variable) {
        return draw.at(variable).at(a.number()).normal();
    }

    private double noise(Authority a, int year, String variable) {
        return draw.at(variable + " noise").at(a.number()).persistent(year, 0.7);
    }
}
