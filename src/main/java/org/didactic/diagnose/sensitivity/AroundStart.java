package org.didactic.diagnose.sensitivity;

import org.didactic.diagnose.PeriodEffects;
import org.didactic.estimate.Estimation;
import org.didactic.numeric.SymmetricMatrix;
import org.jspecify.annotations.Nullable;

/**
 * The effects at consecutive event times around the last period before the start.
 *
 * @param effects null when there is a problem
 * @param last the last event time of them
 * @param problem why there are none; empty when there are
 */
record AroundStart(@Nullable SpacedEffects effects, int last, String problem) {
    private static final int REFERENCE = -1;

    /** Returns the effects of an estimation with single event times, as far as they follow one another without a gap. */
    static AroundStart of(Estimation estimation) {
        PeriodEffects all = PeriodEffects.of(estimation);
        if (!all.problem().isEmpty()) {
            return none(all.problem());
        }
        for (int needed : new int[] {REFERENCE - 1, REFERENCE + 1}) {
            if (!all.keys().contains(needed)) {
                return none("no effect is estimated at event time " + needed);
            }
        }
        Integer reference = all.reference();
        if (reference == null || reference != REFERENCE) {
            return none("its effects are not measured against event time " + REFERENCE);
        }
        int first = REFERENCE - 1;
        while (all.keys().contains(first - 1)) {
            first--;
        }
        int last = REFERENCE + 1;
        while (all.keys().contains(last + 1)) {
            last++;
        }
        int from = first;
        int to = last;
        PeriodEffects chosen = all.where(key -> key >= from && key <= to);
        if (!full(chosen.covariance())) {
            return none("the covariance of its effects has not full rank");
        }
        double[] estimates =
                chosen.estimates().stream().mapToDouble(Double::doubleValue).toArray();
        return new AroundStart(new SpacedEffects(estimates, REFERENCE - first, chosen.covariance()), last, "");
    }

    static AroundStart none(String problem) {
        return new AroundStart(null, 0, problem);
    }

    private static boolean full(SymmetricMatrix covariance) {
        double[][] rows = new double[covariance.order()][covariance.order()];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows.length; j++) {
                rows[i][j] = covariance.get(i, j);
            }
        }
        return LinearSystem.solve(rows);
    }
}
