package org.didactic.estimate.covariance;

import java.util.List;
import org.didactic.estimate.design.DesignMatrix;
import org.didactic.estimate.design.LeastSquares;
import org.didactic.estimate.design.ScoreProducts;
import org.didactic.estimate.sample.ClusterIndex;
import org.didactic.numeric.ReferenceDistribution;
import org.didactic.numeric.StandardNormal;
import org.didactic.numeric.StudentT;
import org.didactic.numeric.SymmetricMatrix;
import org.didactic.panel.Panel;
import org.didactic.spec.InferenceSpec;
import org.didactic.spec.InferenceSpec.SmallSample;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * The covariance of all columns of a design, with the small-sample correction of fixest 0.14.
 *
 * <ul>
 *   <li>clustered: bread, sum of cluster scores, bread, times G/(G−1) · (N−1)/(N−K), t(G−1);
 *   <li>iid: bread times residual variation over N − all parameters, t(N − all parameters);
 *   <li>HC1: bread, sum of row scores, bread, times N/(N − all parameters), t(N − all parameters).
 * </ul>
 *
 * @param matrix by column of the design
 * @param clusters the number of clusters, 0 without
 * @param factor what the sandwich was multiplied by; for iid, N over N − all parameters
 * @param parameters K, as counted in the factor
 * @param df degrees of freedom, null for the normal distribution
 * @param problem why there is no covariance; empty when there is one
 */
public record CoefficientCovariance(
        SymmetricMatrix matrix,
        int clusters,
        double factor,
        int parameters,
        @Nullable Double df,
        String problem) {

    /**
     * Returns the covariance of a fit.
     *
     * @param rows the rows of the panel in the order of the design
     */
    public static CoefficientCovariance of(
            InferenceSpec inference,
            Panel panel,
            int[] rows,
            DesignMatrix design,
            LeastSquares fit,
            ParameterCount parameters) {
        Located<String> cluster = inference.cluster();
        if (!design.absorption().problem().isEmpty()) {
            return none(design, 0, design.absorption().problem());
        }
        return cluster == null
                ? unclustered(inference, design, fit, parameters)
                : clustered(inference, ClusterIndex.of(panel.text(cluster.value()), rows), design, fit, parameters);
    }

    public ReferenceDistribution distribution() {
        return df == null ? new StandardNormal() : new StudentT(df);
    }

    private static CoefficientCovariance clustered(
            InferenceSpec inference,
            ClusterIndex clusters,
            DesignMatrix design,
            LeastSquares fit,
            ParameterCount count) {
        int parameters = count.notNested(design.nestedEffects(List.of(clusters)));
        int observations = design.rows();
        int groups = clusters.count();
        if (groups < 2) {
            return none(design, groups, "all rows lie in one cluster");
        }
        if (observations <= parameters) {
            return none(design, groups, "there are no more rows than parameters");
        }
        boolean corrected = inference.smallSample() == SmallSample.FIXEST;
        double factor =
                corrected ? (double) groups / (groups - 1) * (observations - 1) / (observations - parameters) : 1;
        SymmetricMatrix scores = ScoreProducts.byCluster(design, fit.residuals(), clusters);
        return new CoefficientCovariance(
                fit.bread().sandwich(scores).scaled(factor),
                groups,
                factor,
                parameters,
                corrected ? (double) (groups - 1) : null,
                "");
    }

    private static CoefficientCovariance unclustered(
            InferenceSpec inference, DesignMatrix design, LeastSquares fit, ParameterCount count) {
        int observations = design.rows();
        int parameters = count.all();
        if (observations <= parameters) {
            return none(design, 0, "there are no more rows than parameters");
        }
        boolean corrected = inference.smallSample() == SmallSample.FIXEST;
        double factor = corrected ? (double) observations / (observations - parameters) : 1;
        SymmetricMatrix matrix = inference.covariance() == InferenceSpec.Covariance.IID
                ? fit.bread().scaled(fit.residualVariation() / observations)
                : fit.bread().sandwich(ScoreProducts.byRow(design, fit.residuals()));
        return new CoefficientCovariance(
                matrix.scaled(factor),
                0,
                factor,
                parameters,
                corrected ? (double) (observations - parameters) : null,
                "");
    }

    private static CoefficientCovariance none(DesignMatrix design, int clusters, String problem) {
        int order = design.columns();
        return new CoefficientCovariance(
                SymmetricMatrix.ofLowerTriangle(order, new double[order * order]), clusters, 1, 0, null, problem);
    }
}
