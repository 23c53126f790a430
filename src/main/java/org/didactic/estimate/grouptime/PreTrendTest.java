package org.didactic.estimate.grouptime;

import java.util.List;
import org.didactic.estimate.Value;
import org.didactic.numeric.ChiSquared;
import org.didactic.numeric.CollinearityCholesky;
import org.didactic.numeric.SymmetricMatrix;

/**
 * The joint test that all cells before the start are zero: W = a'V⁻¹a with the covariance V of their estimates a, compared
 * with χ² of as many degrees of freedom as there are cells.
 */
final class PreTrendTest {
    private static final String NONE = "no cell before the start has an estimate";
    private static final String SINGULAR =
            "the effects before the start determine one another: too few units or clusters tell of them";

    private PreTrendTest() {}

    static Value of(GroupTimeEffects effects, InfluenceErrors errors) {
        List<GroupTimeCell> before = effects.identified().stream()
                .filter(each -> !each.cell().after() && !each.cell().reference())
                .toList();
        if (before.isEmpty()) {
            return new Value.NotIdentified(NONE);
        }
        int restrictions = before.size();
        double[][] sums = new double[restrictions][];
        double[] estimates = new double[restrictions];
        for (int i = 0; i < restrictions; i++) {
            GroupTimeCell cell = before.get(i);
            estimates[i] = cell.estimate();
            sums[i] = errors.sums(errors.dense(cell.influence()));
        }
        SymmetricMatrix covariance = errors.covariance(sums);
        double[] own = new double[restrictions];
        for (int i = 0; i < restrictions; i++) {
            double rounding = before.get(i).rounding();
            own[i] = covariance.get(i, i) > rounding * rounding ? covariance.get(i, i) : Double.MAX_VALUE;
        }
        CollinearityCholesky factor = CollinearityCholesky.of(covariance, own);
        if (factor.keptColumns().length < restrictions) {
            return new Value.NotIdentified(SINGULAR);
        }
        double statistic = 0;
        for (double part : factor.forward(estimates)) {
            statistic += part * part;
        }
        return new Value.Test(statistic, restrictions, null, new ChiSquared(restrictions).upperProbability(statistic));
    }
}
