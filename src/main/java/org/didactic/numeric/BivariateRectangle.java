package org.didactic.numeric;

import java.util.TreeSet;

/** The probability that two correlated standard normal numbers lie in a rectangle, to 10⁻¹³. */
final class BivariateRectangle {
    private static final double[] WIDTHS = {0, 1, 2, 4, 8};

    private BivariateRectangle() {}

    /**
     * Returns the integral over the first number of the probability that the second lies between its bounds.
     *
     * @param correlation between −1 and 1, both excluded
     */
    static double probability(double correlation, double[] lower, double[] upper) {
        double from = Math.max(lower[0], -NormalCurve.END);
        double to = Math.min(upper[0], NormalCurve.END);
        if (!(from < to)) {
            return 0;
        }
        double scale = Math.sqrt((1 - correlation) * (1 + correlation));
        double sum = 0;
        double last = from;
        for (double border : borders(correlation, scale, lower[1], upper[1]).subSet(from, false, to, false)) {
            sum += panel(correlation, scale, lower[1], upper[1], last, border);
            last = border;
        }
        return sum + panel(correlation, scale, lower[1], upper[1], last, to);
    }

    private static double panel(double correlation, double scale, double lower, double upper, double from, double to) {
        return GaussLegendre.integral(
                x -> NormalCurve.density(x)
                        * (NormalCurve.below((upper - correlation * x) / scale)
                                - NormalCurve.below((lower - correlation * x) / scale)),
                from,
                to);
    }

    /** Whole numbers, and places about where a bound of the second number is met, as dense as its probability is steep. */
    private static TreeSet<Double> borders(double correlation, double scale, double lower, double upper) {
        TreeSet<Double> borders = new TreeSet<>();
        for (int whole = (int) -NormalCurve.END; whole <= NormalCurve.END; whole++) {
            borders.add((double) whole);
        }
        for (double bound : new double[] {lower, upper}) {
            if (correlation != 0 && Double.isFinite(bound)) {
                for (double width : WIDTHS) {
                    double away = width * scale / correlation;
                    borders.add(bound / correlation - away);
                    borders.add(bound / correlation + away);
                }
            }
        }
        return borders;
    }
}
