package org.didactic.estimate.grouptime;

import java.util.List;
import org.didactic.estimate.Value;
import org.didactic.estimate.covariance.JointTest;

/**
 * The joint test that all cells before the start are zero: W = a'V⁻¹a with the covariance V of their estimates a, compared
 * with χ² of as many degrees of freedom as there are cells.
 */
final class PreTrendTest {
    private static final String NONE = "no cell before the start has an estimate";

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
        double[] rounding = new double[restrictions];
        for (int i = 0; i < restrictions; i++) {
            GroupTimeCell cell = before.get(i);
            estimates[i] = cell.estimate();
            rounding[i] = cell.rounding();
            sums[i] = errors.sums(errors.dense(cell.influence()));
        }
        return JointTest.of(estimates, errors.covariance(sums), rounding, null);
    }
}
