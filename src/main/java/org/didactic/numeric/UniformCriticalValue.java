package org.didactic.numeric;

import org.jspecify.annotations.Nullable;

/**
 * How many standard errors a band must reach to either side to hold for several estimates at once.
 *
 * <p>The probability G(x) that any normal number lies beyond ±x is to that of one number as n(x) to 1; n, how many independent
 * estimates they are like, hardly changes with x, so that a polynomial through a few x tells it. For Student's t with common
 * degrees of freedom G(c·s) is averaged over s = √(χ²/df).
 */
public final class UniformCriticalValue {
    private static final double PRECISION = 1e-9;
    private static final double FAR = 4;
    private static final double[] PANELS = {-8, -3, 0, 3, 8};
    private static final double NEAR = 0.1;

    private final LikeIndependent like;
    private final double[] weights;
    private final double[] scales;

    private UniformCriticalValue(LikeIndependent like, double[] weights, double[] scales) {
        this.like = like;
        this.weights = weights;
        this.scales = scales;
    }

    /**
     * Returns the c with P(|z_k| ≤ c for all k) = level, to about 10⁻⁴.
     *
     * @param correlation of the estimates, of full rank
     * @param df degrees of freedom that they have in common, null for the normal distribution
     */
    public static double of(SymmetricMatrix correlation, double level, @Nullable Double df) {
        int order = correlation.order();
        ReferenceDistribution one = df == null ? new StandardNormal() : new StudentT(df);
        double least = one.criticalValue(level);
        if (order <= 1) {
            return least;
        }
        double most = one.criticalValue(1 - (1 - level) / order);
        AnyBeyond any = new AnyBeyond(correlation);
        double about = one.criticalValue(1
                - (1 - level) / Math.max(1, LikeIndependent.at(any, Math.min(most, LikeIndependent.LARGEST))));
        UniformCriticalValue band;
        if (df == null) {
            band = new UniformCriticalValue(
                    new LikeIndependent(any, about - NEAR, about + NEAR), new double[] {1}, new double[] {1});
        } else {
            CommonScale scale = new CommonScale(df);
            LikeIndependent like = new LikeIndependent(any, about * scale.at(-FAR), about * scale.at(FAR));
            int count = (PANELS.length - 1) * GaussLegendre.NODES;
            double[] weights = new double[count];
            double[] scales = new double[count];
            for (int i = 0; i < count; i++) {
                int panel = i / GaussLegendre.NODES;
                double half = (PANELS[panel + 1] - PANELS[panel]) / 2;
                double u = PANELS[panel] + half * (1 + GaussLegendre.node(i % GaussLegendre.NODES));
                weights[i] = half * GaussLegendre.weight(i % GaussLegendre.NODES) * NormalCurve.density(u);
                scales[i] = scale.at(u);
            }
            band = new UniformCriticalValue(like, weights, scales);
        }
        double found = IncreasingRoot.between(c -> 1 - level - band.beyond(c), least, most, PRECISION);
        return Math.min(Math.max(found, least), most);
    }

    /** The probability that any estimate lies beyond this many standard errors. */
    private double beyond(double c) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * like.beyond(c * scales[i]);
        }
        return sum;
    }
}
