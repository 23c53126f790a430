package org.didactic.estimate.resampling;

import org.didactic.spec.WildBootstrap.Weights;

/**
 * A statistic beside those that wild draws give it under the hypothesis of no effect, all divided by the plain clustered
 * error. Clusters of the same name draw the same weights under the same seed, in every sample.
 *
 * @param observed the statistic
 * @param drawn one a draw; infinite where a draw has no error
 * @param clusters how many clusters were drawn
 * @param problem why there is none; empty when there is one
 */
public record NullDraws(double observed, double[] drawn, int clusters, String problem) {
    private static final String PURPOSE = "several outcomes";
    private static final double MOST_FLAT = 0.1;

    /** Returns that there is no statistic, and why. */
    public static NullDraws none(String problem) {
        return new NullDraws(0, new double[0], 0, problem);
    }

    /**
     * Returns the draws of a weighted sum of coefficients.
     *
     * @param contrast the weights, by column of the design
     * @param factor what the plain sandwich is multiplied by
     */
    public static NullDraws of(
            ClusteredFit fit, double[] contrast, double factor, Weights weights, int draws, long seed) {
        if (fit.cutsIteratedEffects()) {
            return none("effects with so many levels must each lie in one cluster for a wild cluster bootstrap");
        }
        if (fit.count() > GroupCuts.MOST_CLUSTERS && !GroupCuts.whole(fit)) {
            return none("clusters that cut through units are too many for a wild cluster bootstrap");
        }
        DrawStream[] streams = fit.names().stream()
                .map(name -> DrawStream.of(seed, PURPOSE, name))
                .toArray(DrawStream[]::new);
        WildStatistics statistics = new WildDraws(streams, weights, draws, false)
                .of(ScoreForm.of(fit, contrast, true).atZero());
        if (statistics.flat() > MOST_FLAT * draws) {
            return none("its standard error is zero in " + statistics.flat() + " of " + draws + " draws");
        }
        double scale = Math.sqrt(factor);
        double[] drawn = new double[draws];
        for (int draw = 0; draw < draws; draw++) {
            drawn[draw] = statistics.at(draw, 0) / scale;
        }
        double observed = fit.estimate(contrast) / (fit.error(contrast) * scale);
        return new NullDraws(observed, drawn, fit.count(), "");
    }
}
