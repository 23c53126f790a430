package org.didactic.estimate.regression;

import org.didactic.estimate.Estimation;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Estimator;
import org.jspecify.annotations.Nullable;

/** An estimator whose effects are coefficients of one regression on all used rows, or averages of them. */
public interface LinearEstimator extends Estimator {

    /** Returns what the method finds, with the regression behind it. */
    Fitted fitted(EstimationTask task);

    @Override
    default Estimation estimate(EstimationTask task) {
        return fitted(task).estimation();
    }

    /**
     * What a regression found.
     *
     * @param regression null where no row could be used
     */
    record Fitted(Estimation estimation, @Nullable Regression regression) {}
}
