package org.didactic.estimate.regression;

import java.util.ArrayList;
import java.util.List;
import org.didactic.estimate.Term;
import org.didactic.estimate.Term.Statistic;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.estimate.covariance.ParameterCount;
import org.didactic.estimate.design.DesignMatrix;
import org.didactic.estimate.design.LeastSquares;
import org.didactic.numeric.Chunks;
import org.didactic.numeric.Sums;

/**
 * How well a regression fits, as fixest counts it: R² and RMSE weigh rows, the likelihood behind AIC and BIC does not, and
 * both count every level of every effect.
 */
final class FitStatistics {
    private FitStatistics() {}

    static List<TermEstimate> of(DesignMatrix design, LeastSquares fit, ParameterCount count, int treatedUnits) {
        int observations = design.rows();
        int parameters = count.all();
        if (!design.absorption().problem().isEmpty()) {
            return unknown(design.absorption().problem(), observations, treatedUnits);
        }
        boolean exact = fit.perfect(design);
        double residual = exact ? 0 : fit.residualVariation();
        Chunks chunks = Chunks.of(observations);
        double[] residuals = fit.residuals();
        double unweighted =
                exact ? 0 : chunks.sum((from, to) -> Sums.product(residuals, from, residuals, from, to - from));
        double[] weights = design.weights();
        double weight = weights == null ? observations : chunks.sum((from, to) -> Sums.of(weights, from, to - from));
        double share = residual / design.totalVariation();
        double logLikelihood =
                -observations / 2.0 * (StrictMath.log(2 * Math.PI) + StrictMath.log(unweighted / observations) + 1);
        List<TermEstimate> statistics = new ArrayList<>();
        String flat = "the outcome does not vary";
        add(statistics, Statistic.R2, 1 - share, flat, observations, treatedUnits);
        boolean free = observations > parameters;
        add(
                statistics,
                Statistic.R2_ADJUSTED,
                free ? 1 - share * (observations - 1) / (observations - parameters) : Double.NaN,
                Double.isNaN(share) ? flat : "there are no more rows than parameters",
                observations,
                treatedUnits);
        add(
                statistics,
                Statistic.R2_WITHIN,
                fit.perfectByEffects(design) ? Double.NaN : 1 - residual / fit.effectsOnlyVariation(),
                "the effects explain all of the outcome",
                observations,
                treatedUnits);
        String perfect = "the fit is perfect";
        add(statistics, Statistic.AIC, 2 * (parameters - logLikelihood), perfect, observations, treatedUnits);
        double bic = StrictMath.log(observations) * parameters - 2 * logLikelihood;
        add(statistics, Statistic.BIC, bic, perfect, observations, treatedUnits);
        add(statistics, Statistic.RMSE, Math.sqrt(residual / weight), perfect, observations, treatedUnits);
        add(statistics, Statistic.N, observations, "", observations, treatedUnits);
        return statistics;
    }

    private static List<TermEstimate> unknown(String reason, int rows, int treated) {
        List<TermEstimate> statistics = new ArrayList<>();
        for (Statistic statistic : Statistic.values()) {
            add(statistics, statistic, statistic == Statistic.N ? rows : Double.NaN, reason, rows, treated);
        }
        return statistics;
    }

    private static void add(
            List<TermEstimate> statistics, Statistic statistic, double value, String otherwise, int rows, int treated) {
        Value outcome = Double.isFinite(value) ? new Value.Plain(value) : new Value.NotIdentified(otherwise);
        statistics.add(new TermEstimate(new Term.Fit(statistic), outcome, rows, treated));
    }
}
