package org.didactic.numeric;

/**
 * How many times the probability of one normal number beyond a bound the probability of any of several is, as a polynomial in the
 * bound through the zeros of Chebyshev's; beyond the limits as at them.
 */
final class LikeIndependent {
    /** Beyond it probabilities are too small to divide. */
    static final double LARGEST = 6;

    private static final double LEAST = 0.05;
    private static final int FEWEST = 3;
    private static final double PER_UNIT = 1.4;

    private final double from;
    private final double to;
    private final double[] bounds;
    private final double[] counts;

    /** Returns the polynomial between two bounds. */
    LikeIndependent(AnyBeyond any, double from, double to) {
        this.from = Math.min(Math.max(from, LEAST), LARGEST - LEAST);
        this.to = Math.min(Math.max(to, this.from + LEAST), LARGEST);
        int nodes = FEWEST + (int) (PER_UNIT * (this.to - this.from));
        this.bounds = new double[nodes];
        this.counts = new double[nodes];
        for (int i = 0; i < nodes; i++) {
            double place = StrictMath.cos(Math.PI * (i + 0.5) / nodes);
            bounds[i] = (this.from + this.to) / 2 + (this.to - this.from) / 2 * place;
            counts[i] = at(any, bounds[i]);
        }
        dividedDifferences();
    }

    private void dividedDifferences() {
        for (int level = 1; level < counts.length; level++) {
            for (int i = counts.length - 1; i >= level; i--) {
                counts[i] = (counts[i] - counts[i - 1]) / (bounds[i] - bounds[i - level]);
            }
        }
    }

    /** Returns the count at a bound, from the probability itself. */
    static double at(AnyBeyond any, double bound) {
        return any.at(bound) / (2 * NormalCurve.below(-bound));
    }

    /** Returns the probability that any number lies beyond a bound. */
    double beyond(double bound) {
        double place = Math.min(Math.max(bound, from), to);
        double count = counts[counts.length - 1];
        for (int i = counts.length - 2; i >= 0; i--) {
            count = counts[i] + (place - bounds[i]) * count;
        }
        return Math.min(1, count * 2 * NormalCurve.below(-bound));
    }
}
