package org.didactic.numeric;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How many standard errors a band must reach to either side to hold for several estimates at once. */
public final class UniformCriticalValue {
    private static final double PRECISION = 1e-10;
    private static final double NEAR = 1e-3;
    private static final double STANDARD_ERROR = 5e-5;
    private static final double MARGIN = 0.2;
    private static final double STEP = 1e-3;

    private UniformCriticalValue() {}

    /**
     * Returns the c with P(|z_k| ≤ c for all k) = level, to about 3·10⁻⁴ (10⁻⁹ for two): found on few points of the
     * lattice, then corrected once by the probability on many.
     *
     * @param correlation of the estimates, of full rank
     * @param df degrees of freedom that they have in common, null for the normal distribution
     */
    public static double of(SymmetricMatrix correlation, double level, @Nullable Double df) {
        int order = correlation.order();
        ReferenceDistribution one = df == null ? new StandardNormal() : new StudentT(df);
        if (order <= 1) {
            return one.criticalValue(level);
        }
        NormalRectangle rectangle = new NormalRectangle(correlation, df);
        double least = one.criticalValue(level);
        double most = one.criticalValue(1 - (1 - level) / order);
        double rough = IncreasingRoot.between(
                c -> rectangle.roughly(all(order, -c), all(order, c)) - level,
                least - MARGIN,
                most + MARGIN,
                order == 2 ? PRECISION : NEAR);
        if (order == 2) {
            return rough;
        }
        double slope = (rectangle.roughly(all(order, -rough - STEP), all(order, rough + STEP))
                        - rectangle.roughly(all(order, STEP - rough), all(order, rough - STEP)))
                / (2 * STEP);
        double found = rectangle.probability(all(order, -rough), all(order, rough), STANDARD_ERROR);
        return Math.min(Math.max(rough + (level - found) / slope, least), most);
    }

    private static double[] all(int order, double bound) {
        double[] bounds = new double[order];
        Arrays.fill(bounds, bound);
        return bounds;
    }
}
