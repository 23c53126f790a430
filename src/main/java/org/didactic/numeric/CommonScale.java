package org.didactic.numeric;

import org.apache.commons.math3.special.Gamma;

/**
 * The common random factor s = √(χ²/df) by which Student's t divides normal numbers: its value where the standard normal has
 * the same area below, from a table of ln s.
 */
final class CommonScale {
    private static final double END = 5;
    private static final int PER_UNIT = 16;
    private static final int CELLS = (int) END * PER_UNIT;
    private static final int NEWTON_STEPS = 30;

    private final double df;
    private final double logarithmOfConstant;
    private final double[] values = new double[2 * CELLS + 1];
    private final double[] slopes = new double[2 * CELLS + 1];

    /**
     * Returns the factor of a distribution.
     *
     * @param df degrees of freedom, positive
     */
    CommonScale(double df) {
        this.df = df;
        this.logarithmOfConstant = StrictMath.log(2) - Gamma.logGamma(df / 2);
        values[CELLS] = median();
        slopes[CELLS] = slope(0, values[CELLS]);
        double step = 1.0 / PER_UNIT;
        for (int i = 1; i <= CELLS; i++) {
            advance(CELLS + i - 1, CELLS + i, step);
            advance(CELLS - i + 1, CELLS - i, -step);
        }
    }

    private double median() {
        double share = 1 - 2 / (9 * df);
        double half = Math.max(df * share * share * share, df / 100) / 2;
        for (int step = 0; step < NEWTON_STEPS; step++) {
            double density = StrictMath.exp((df / 2 - 1) * StrictMath.log(half) - half - Gamma.logGamma(df / 2));
            double next = half - (Gamma.regularizedGammaP(df / 2, half) - 0.5) / density;
            half = next > 0 ? next : half / 2;
        }
        return StrictMath.log(2 * half / df) / 2;
    }

    /** Runge and Kutta's step of the equation that equal areas give: dv/du is the ratio of the densities. */
    private void advance(int from, int to, double step) {
        double u = (double) (from - CELLS) / PER_UNIT;
        double first = slopes[from];
        double second = slope(u + step / 2, values[from] + step / 2 * first);
        double third = slope(u + step / 2, values[from] + step / 2 * second);
        double fourth = slope(u + step, values[from] + step * third);
        values[to] = values[from] + step * (first + 2 * second + 2 * third + fourth) / 6;
        slopes[to] = slope(u + step, values[to]);
    }

    private double slope(double u, double v) {
        double half = df / 2 * StrictMath.exp(2 * v);
        return NormalCurve.density(u) / StrictMath.exp(logarithmOfConstant + df / 2 * StrictMath.log(half) - half);
    }

    /** Returns the factor whose area below is that of a standard normal number. */
    double at(double normal) {
        double place = Math.min(Math.max((normal + END) * PER_UNIT, 0), 2.0 * CELLS - 1e-9);
        int cell = (int) place;
        double t = place - cell;
        double step = 1.0 / PER_UNIT;
        double rest = 1 - t;
        double v = rest * rest * ((1 + 2 * t) * values[cell] + t * step * slopes[cell])
                + t * t * ((3 - 2 * t) * values[cell + 1] - rest * step * slopes[cell + 1]);
        return StrictMath.exp(v);
    }
}
