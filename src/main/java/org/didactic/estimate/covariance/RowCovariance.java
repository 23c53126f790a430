package org.didactic.estimate.covariance;

import java.util.ArrayList;
import java.util.List;
import org.didactic.estimate.design.DesignMatrix;
import org.didactic.estimate.design.LeastSquares;
import org.didactic.estimate.design.ScoreProducts;
import org.didactic.numeric.SymmetricMatrix;
import org.didactic.spec.InferenceSpec;
import org.didactic.spec.InferenceSpec.Covariance;

/**
 * Covariances that take rows as independent.
 *
 * <ul>
 *   <li>iid: bread times residual variation over N − all parameters;
 *   <li>HC1: bread, sum of row scores, bread, times N/(N − all parameters);
 *   <li>HC2, HC3: each residual over √(1 − h) or 1 − h, h the row's leverage in the regression with a dummy for every level
 *       of every effect; no further factor.
 * </ul>
 */
final class RowCovariance {
    private RowCovariance() {}

    static CoefficientCovariance of(
            InferenceSpec inference, DesignMatrix design, LeastSquares fit, ParameterCount count) {
        if (design.rows() <= count.all()) {
            return CoefficientCovariance.none(design, "there are no more rows than parameters");
        }
        SmallSampleCorrection correction = SmallSampleCorrection.unclustered(inference.smallSample(), design, count);
        ContrastRule plain = new ContrastRule.Common(correction.df(), SoleSupport.none(fit.bread()));
        if (inference.covariance() == Covariance.IID) {
            SymmetricMatrix matrix = fit.bread().scaled(fit.residualVariation() / design.rows());
            return CoefficientCovariance.of(matrix.scaled(correction.factor()), correction, plain);
        }
        if (inference.covariance() == Covariance.HC1) {
            SymmetricMatrix matrix = fit.bread().sandwich(ScoreProducts.byRow(design, fit.residuals()));
            return CoefficientCovariance.of(matrix.scaled(correction.factor()), correction, plain);
        }
        return leverageCorrected(inference.covariance(), design, fit, correction.with(1, correction.df()));
    }

    private static CoefficientCovariance leverageCorrected(
            Covariance type, DesignMatrix design, LeastSquares fit, SmallSampleCorrection correction) {
        if (!design.exactLeverage()) {
            return CoefficientCovariance.none(
                    design, type.word() + " needs leverages, which effects with so many levels do not give");
        }
        double[] leverage = RowLeverage.ofRegressors(design, fit.bread());
        double[] residuals = fit.residuals().clone();
        List<SoleSupport.Direction> alone = new ArrayList<>();
        for (int group = 0; group < design.groups(); group++) {
            int from = design.groupStart()[group];
            int to = design.groupStart()[group + 1];
            double groupWeight = 0;
            for (int row = from; row < to; row++) {
                groupWeight += design.weight(row);
            }
            for (int row = from; row < to; row++) {
                double remainder = 1 - design.weight(row) / groupWeight - leverage[row];
                if (remainder < SoleSupport.REMAINDER) {
                    residuals[row] = 0;
                    alone.add(direction(type, design, group, row));
                } else {
                    residuals[row] /= type == Covariance.HC2 ? Math.sqrt(remainder) : remainder;
                }
            }
        }
        SymmetricMatrix matrix = fit.bread().sandwich(ScoreProducts.byRow(design, residuals));
        return CoefficientCovariance.of(
                matrix, correction, new ContrastRule.Common(correction.df(), new SoleSupport(fit.bread(), alone)));
    }

    private static SoleSupport.Direction direction(Covariance type, DesignMatrix design, int group, int row) {
        double[] score = design.sweptRows(group)[row - design.groupStart()[group]];
        for (int j = 0; j < score.length; j++) {
            score[j] *= Math.sqrt(design.weight(row));
        }
        return new SoleSupport.Direction(
                score, "one row alone tells of it: its leverage is 1, so that " + type.word() + " gives no error");
    }
}
