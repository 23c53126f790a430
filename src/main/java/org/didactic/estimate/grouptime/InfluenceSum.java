package org.didactic.estimate.grouptime;

import org.didactic.estimate.grouptime.Contrast.Difference;
import org.didactic.numeric.CollinearityCholesky;

/**
 * An effect put together from weighted means, with its influence function: each mean brings its own, and each estimated
 * part of the weights or values brings that of its coefficients times the effect's gradient in them.
 */
final class InfluenceSum {
    private final Comparison comparison;
    private final double[] influence;
    private double estimate;

    InfluenceSum(Comparison comparison) {
        this.comparison = comparison;
        this.influence = new double[comparison.size()];
    }

    /** Adds {@code sign Σwv/Σw}, whose influence is {@code n w(v − mean)/Σw}, and returns the mean. */
    double mean(double sign, double[] weights, double[] values) {
        double size = 0;
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            size += weights[i];
            sum += weights[i] * values[i];
        }
        double mean = sum / size;
        estimate += sign * mean;
        double scale = sign * values.length / size;
        for (int i = 0; i < values.length; i++) {
            influence[i] += scale * weights[i] * (values[i] - mean);
        }
        return mean;
    }

    /**
     * Adds what estimating a regression does.
     *
     * @param residual of the rows that the regression was fitted to
     * @param gradient of the effect in the coefficients
     */
    void regression(ControlRegression regression, double[] residual, double[] gradient) {
        double[] leverage = regression.leverage(gradient);
        double[] weights = regression.weights();
        for (int i = 0; i < influence.length; i++) {
            influence[i] += influence.length * weights[i] * residual[i] * leverage[i];
        }
    }

    /** Adds what estimating the propensity does. */
    void propensity(Propensity propensity, CollinearityCholesky information, double[] gradient) {
        double[] leverage = comparison.regressors().times(information.solve(gradient));
        for (int i = 0; i < influence.length; i++) {
            double score = (comparison.treated()[i] ? 1 : 0) - propensity.fit().probability()[i];
            influence[i] += influence.length * comparison.weights()[i] * score * leverage[i];
        }
    }

    Difference difference() {
        return new Difference(estimate, influence, "");
    }
}
