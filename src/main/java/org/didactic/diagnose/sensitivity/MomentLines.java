package org.didactic.diagnose.sensitivity;

/**
 * The vertices of the dual of the test's linear programme, for one earlier change g taken as the largest and one bound M̄.
 *
 * <p>Let x be the target minus its value under test and c_t the share that it takes of the later change Δ_t. The rows are
 * ±Δ_t − M̄g with standard deviations s_t⁺ and s_t⁻; weights on them are admitted when they come to a multiple of the target. The
 * vertices are few: line 0, (x − M̄gC)/D₀ with C = Σ|c_t| and D₀ = Σ|c_t|s_t over the rows with the sign of c_t; line 1,
 * (−x − M̄gC)/D₁ over the other rows; and the pair of each change, −2M̄g/(s_t⁺ + s_t⁻), of which the smallest and the largest
 * factor of −g matter. With −g = error·z₁ and an independent z₂ in x each is a sum of two independent normal variables.
 *
 * @param reach M̄C
 * @param divisors D₀ and D₁
 * @param first what z₁ counts in lines 0 and 1
 * @param second what z₂ counts in lines 0 and 1
 * @param smallest the smallest factor of −g
 * @param largest the largest factor of −g
 * @param error of g
 */
record MomentLines(
        double reach,
        double[] divisors,
        double[] first,
        double[] second,
        double smallest,
        double largest,
        double error) {
    private static final double ROUNDING = 1e-18;

    static MomentLines of(LaterChanges later, EarlierChange earlier, double bound) {
        double spread = bound * bound * earlier.error() * earlier.error();
        double[] divisors = new double[2];
        double smallest = Double.POSITIVE_INFINITY;
        double largest = 0;
        for (int t = 0; t < later.shares().length; t++) {
            double share = later.shares()[t];
            double cross = 2 * bound * earlier.withLater()[t];
            double total = later.variances()[t] + spread;
            double up = Math.sqrt(Math.max(total - cross, ROUNDING * total));
            double down = Math.sqrt(Math.max(total + cross, ROUNDING * total));
            divisors[0] += Math.abs(share) * (share > 0 ? up : down);
            divisors[1] += Math.abs(share) * (share > 0 ? down : up);
            double factor = 2 * bound / (up + down);
            smallest = Math.min(smallest, factor);
            largest = Math.max(largest, factor);
        }
        double reach = bound * later.total();
        double with = earlier.withTarget();
        double alone = Math.sqrt(Math.max(later.variance() - with * with, ROUNDING * later.variance()));
        double[] first = {(reach * earlier.error() - with) / divisors[0], (reach * earlier.error() + with) / divisors[1]
        };
        double[] second = {alone / divisors[0], -alone / divisors[1]};
        return new MomentLines(reach, divisors, first, second, smallest, largest, earlier.error());
    }

    /** Returns the variance of line 0 or 1. */
    double variance(int line) {
        return first[line] * first[line] + second[line] * second[line];
    }
}
