package org.didactic.estimate.resampling;

/**
 * What the draws of a wild bootstrap gave for one contrast, as functions of the hypothesis: with x the shift of the
 * hypothesis (0 for an effect of zero), a draw's statistic is (n + n₁x) / √(d + d₁x + d₂x²).
 *
 * <p>Filled once, by {@link WildDraws}, each draw in its own place.
 */
final class WildStatistics {
    private static final double TIE = 1e-10;

    private final double[] numerator;
    private final double[] numeratorSlope;
    private final double[] squares;
    private final double[] squaresSlope;
    private final double[] squaresCurve;

    WildStatistics(int draws) {
        numerator = new double[draws];
        numeratorSlope = new double[draws];
        squares = new double[draws];
        squaresSlope = new double[draws];
        squaresCurve = new double[draws];
    }

    void set(int draw, double n, double slope, double d, double dSlope, double dCurve) {
        numerator[draw] = n;
        numeratorSlope[draw] = slope;
        squares[draw] = d;
        squaresSlope[draw] = dSlope;
        squaresCurve[draw] = dCurve;
    }

    /** Returns the statistic of a draw, which may be infinite. */
    double at(int draw, double shift) {
        double n = numerator[draw] + shift * numeratorSlope[draw];
        return n == 0 ? 0 : n / Math.sqrt(squares(draw, shift));
    }

    private double squares(int draw, double shift) {
        return squares[draw] + shift * (squaresSlope[draw] + shift * squaresCurve[draw]);
    }

    /** Returns how many draws have a standard error of zero under the hypothesis of no effect. */
    int flat() {
        int flat = 0;
        for (double each : squares) {
            flat += each == 0 ? 1 : 0;
        }
        return flat;
    }

    /** Returns the share of draws whose statistic is greater in size than the observed one by more than rounding. */
    double p(double observed, double shift) {
        double bound = observed * observed * (1 + TIE) * (1 + TIE);
        int greater = 0;
        for (int draw = 0; draw < numerator.length; draw++) {
            double n = numerator[draw] + shift * numeratorSlope[draw];
            double d = squares(draw, shift);
            greater += n * n > bound * d ? 1 : 0;
        }
        return (double) greater / numerator.length;
    }

    /** Returns twice the smaller share of draws beyond the observed statistic, under the hypothesis of no effect. */
    double equalTailP(double observed) {
        double margin = TIE * Math.abs(observed);
        int above = 0;
        int below = 0;
        for (int draw = 0; draw < numerator.length; draw++) {
            above += at(draw, 0) > observed + margin ? 1 : 0;
            below += at(draw, 0) < observed - margin ? 1 : 0;
        }
        return 2.0 * Math.min(above, below) / numerator.length;
    }
}
