package org.didactic.estimate.covariance;

import org.didactic.estimate.Value;
import org.didactic.numeric.ChiSquared;
import org.didactic.numeric.CollinearityCholesky;
import org.didactic.numeric.FisherF;
import org.didactic.numeric.SymmetricMatrix;
import org.jspecify.annotations.Nullable;

/** The Wald test that several effects are all zero. */
public final class JointTest {
    private static final String SINGULAR =
            "the effects before the start determine one another: too few units or clusters tell of them";

    private JointTest() {}

    /**
     * Returns F, or χ² without denominator degrees of freedom; not identified when the covariance is not of full rank.
     *
     * @param estimates at least one
     * @param covariance of the estimates
     */
    public static Value of(double[] estimates, SymmetricMatrix covariance, @Nullable Double denominator) {
        return of(estimates, covariance, new double[estimates.length], denominator);
    }

    /**
     * Returns the same of effects some of whose variances may be no more than rounding.
     *
     * @param rounding the error of each estimate that rounding alone would leave
     */
    public static Value of(
            double[] estimates, SymmetricMatrix covariance, double[] rounding, @Nullable Double denominator) {
        int restrictions = estimates.length;
        double[] own = new double[restrictions];
        for (int i = 0; i < restrictions; i++) {
            double variance = covariance.get(i, i);
            own[i] = variance > rounding[i] * rounding[i] ? variance : Double.MAX_VALUE;
        }
        CollinearityCholesky factor = CollinearityCholesky.of(covariance, own);
        if (factor.keptColumns().length < restrictions) {
            return new Value.NotIdentified(SINGULAR);
        }
        double statistic = 0;
        for (double part : factor.forward(estimates)) {
            statistic += part * part;
        }
        if (denominator == null) {
            double probability = new ChiSquared(restrictions).upperProbability(statistic);
            return new Value.Test(statistic, restrictions, null, probability);
        }
        double mean = statistic / restrictions;
        double probability = new FisherF(restrictions, denominator).upperProbability(mean);
        return new Value.Test(mean, restrictions, denominator, probability);
    }
}
