package org.didactic.estimate.covariance;

import java.util.List;
import org.didactic.estimate.design.DesignMatrix;
import org.didactic.estimate.design.LeastSquares;
import org.didactic.numeric.SymmetricMatrix;
import org.didactic.spec.InferenceSpec;
import org.jspecify.annotations.Nullable;

/** The covariance of all columns of a design: tells the error of any weighted sum of coefficients. */
public final class CoefficientCovariance {
    private final SymmetricMatrix matrix;
    private final @Nullable SymmetricMatrix raw;
    private final @Nullable SmallSampleCorrection correction;
    private final @Nullable ContrastRule rule;
    private final String problem;

    private CoefficientCovariance(
            SymmetricMatrix matrix,
            @Nullable SymmetricMatrix raw,
            @Nullable SmallSampleCorrection correction,
            @Nullable ContrastRule rule,
            String problem) {
        this.matrix = matrix;
        this.raw = raw;
        this.correction = correction;
        this.rule = rule;
        this.problem = problem;
    }

    /**
     * Returns the covariance of a fit.
     *
     * @param ways of clustering; of several, only the plain sandwich makes use
     */
    public static CoefficientCovariance of(
            InferenceSpec inference,
            List<ClusterWay> ways,
            DesignMatrix design,
            LeastSquares fit,
            ParameterCount parameters) {
        if (!design.absorption().problem().isEmpty()) {
            return none(design, design.absorption().problem());
        }
        return switch (inference.covariance()) {
            case CLUSTER -> ClusteredCovariance.of(inference.smallSample(), ways, design, fit, parameters);
            case IID, HC1, HC2, HC3 -> RowCovariance.of(inference, design, fit, parameters);
            case CR2, CR3, JACKKNIFE -> BiasReducedCovariance.of(inference, ways, design, fit, parameters);
        };
    }

    static CoefficientCovariance of(SymmetricMatrix matrix, SmallSampleCorrection correction, ContrastRule rule) {
        return new CoefficientCovariance(matrix, null, correction, rule, "");
    }

    static CoefficientCovariance none(DesignMatrix design, String problem) {
        int order = design.columns();
        SymmetricMatrix zero = SymmetricMatrix.ofLowerTriangle(order, new double[order * order]);
        return new CoefficientCovariance(zero, null, null, null, problem);
    }

    CoefficientCovariance repaired(SymmetricMatrix positive) {
        return positive == matrix ? this : new CoefficientCovariance(positive, matrix, correction, rule, problem);
    }

    /** Returns the covariance by column of the design, repaired if it was not positive. */
    public SymmetricMatrix matrix() {
        return matrix;
    }

    /** Returns the covariance before it was repaired, null where it was positive. */
    public @Nullable SymmetricMatrix raw() {
        return raw;
    }

    /** Returns what the sandwich was multiplied by; for iid, N over N − all parameters. */
    public double factor() {
        return correction == null ? 1 : correction.factor();
    }

    /** Returns K, as counted in the factor; 0 when there is no covariance. */
    public int parameters() {
        return correction == null ? 0 : correction.parameters();
    }

    /** Returns the degrees of freedom that all sums share; null for the normal distribution and where each has its own. */
    public @Nullable Double df() {
        return correction == null ? null : correction.df();
    }

    /** Returns why there is no covariance; empty when there is one. */
    public String problem() {
        return problem;
    }

    /** Returns the denominator degrees of freedom of a joint test of some restrictions, null for χ². */
    public @Nullable Double jointDf(int restrictions) {
        return correction == null ? null : correction.jointDf(restrictions);
    }

    /**
     * Returns the error of a weighted sum of coefficients.
     *
     * @param contrast the weights, by column of the design
     */
    public ContrastError errorOf(double[] contrast) {
        if (rule == null) {
            return ContrastError.none(problem);
        }
        String own = rule.problem(contrast);
        if (!own.isEmpty()) {
            return ContrastError.none(own);
        }
        return ContrastError.of(matrix.quadraticForm(contrast), rule.df(contrast));
    }
}
