package org.didactic.numeric;

/**
 * The standard normal distribution where it is asked for very often: areas to 10⁻¹⁵ absolute, from a table and a Taylor
 * series, and quantiles to 10⁻¹⁵ relative by the rational functions of Wichura (1988, Applied Statistics 37, AS 241).
 */
final class NormalCurve {
    /** Beyond it the area is nothing. */
    static final double END = 9;

    private static final int PER_UNIT = 32;
    private static final int TERMS_OF_TABLE = 14;
    private static final double[] DENSITIES = densities();
    private static final double[] AREAS = areas();

    private static final double CENTRAL = 0.425;
    private static final double NEAR_TAIL = 5;
    private static final double[] CENTRE_ABOVE = {
        3.3871328727963666080, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125,
        45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727
    };
    private static final double[] CENTRE_BELOW = {
        1,
        42.313330701600911252,
        687.18700749205790830,
        5394.1960214247511077,
        21213.794301586595867,
        39307.895800092710610,
        28729.085735721942674,
        5226.4952788528545610
    };
    private static final double[] NEAR_ABOVE = {
        1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550, 3.64784832476320460504,
        1.27045825245236838258, 0.241780725177450611770, 0.0227238449892691845833, 7.74545014278341407640e-4
    };
    private static final double[] NEAR_BELOW = {
        1,
        2.05319162663775882187,
        1.67638483018380384940,
        0.689767334985100004550,
        0.148103976427480074590,
        0.0151986665636164571966,
        5.47593808499534494600e-4,
        1.05075007164441684324e-9
    };
    private static final double[] FAR_ABOVE = {
        6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580, 0.296560571828504891230,
        0.0265321895265761230930, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7
    };
    private static final double[] FAR_BELOW = {
        1,
        0.599832206555887937690,
        0.136929880922735805310,
        0.0148753612908506148525,
        7.86869131145613259100e-4,
        1.84631831751005468180e-5,
        1.42151175831644588870e-7,
        2.04426310338993978564e-15
    };

    private NormalCurve() {}

    /** Returns the density. */
    static double density(double x) {
        return StrictMath.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }

    /** Returns the area below a value, which may be infinite. */
    static double below(double x) {
        if (x < 0) {
            return 1 - belowPositive(-x);
        }
        return belowPositive(x);
    }

    private static double belowPositive(double x) {
        if (x >= END) {
            return 1;
        }
        int place = (int) (x * PER_UNIT + 0.5);
        double at = (double) place / PER_UNIT;
        double h = x - at;
        double square = at * at;
        // The derivatives of the density are Hermite polynomials times the density.
        double series = 1
                + h
                        * (-at / 2
                                + h
                                        * ((square - 1) / 6
                                                + h
                                                        * (-at * (square - 3) / 24
                                                                + h
                                                                        * ((square * (square - 6) + 3) / 120
                                                                                - h
                                                                                        * at
                                                                                        * (square * (square - 10) + 15)
                                                                                        / 720))));
        return AREAS[place] + DENSITIES[place] * h * series;
    }

    /** Returns the value below which lies an area, itself above 0 and below 1. */
    static double quantile(double area) {
        double fromHalf = area - 0.5;
        if (Math.abs(fromHalf) <= CENTRAL) {
            double r = CENTRAL * CENTRAL - fromHalf * fromHalf;
            return fromHalf * polynomial(CENTRE_ABOVE, r) / polynomial(CENTRE_BELOW, r);
        }
        double r = Math.sqrt(-StrictMath.log(fromHalf < 0 ? area : 1 - area));
        double value = r <= NEAR_TAIL
                ? polynomial(NEAR_ABOVE, r - 1.6) / polynomial(NEAR_BELOW, r - 1.6)
                : polynomial(FAR_ABOVE, r - NEAR_TAIL) / polynomial(FAR_BELOW, r - NEAR_TAIL);
        return fromHalf < 0 ? -value : value;
    }

    private static double polynomial(double[] c, double x) {
        return ((((((c[7] * x + c[6]) * x + c[5]) * x + c[4]) * x + c[3]) * x + c[2]) * x + c[1]) * x + c[0];
    }

    private static double[] densities() {
        double[] densities = new double[(int) (END * PER_UNIT) + 1];
        for (int i = 0; i < densities.length; i++) {
            densities[i] = density((double) i / PER_UNIT);
        }
        return densities;
    }

    /** Each area is the one before it plus the Taylor series of the density between them. */
    private static double[] areas() {
        double[] areas = new double[DENSITIES.length];
        areas[0] = 0.5;
        double step = 1.0 / PER_UNIT;
        for (int i = 1; i < areas.length; i++) {
            double at = (i - 1) * step;
            double before = 0;
            double derivative = DENSITIES[i - 1];
            double factor = step;
            double sum = 0;
            for (int n = 0; n < TERMS_OF_TABLE; n++) {
                sum += derivative * factor;
                double next = -at * derivative - n * before;
                before = derivative;
                derivative = next;
                factor *= step / (n + 2);
            }
            areas[i] = areas[i - 1] + sum;
        }
        return areas;
    }
}
