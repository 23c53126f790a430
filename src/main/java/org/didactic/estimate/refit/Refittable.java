package org.didactic.estimate.refit;

import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Estimator;
import org.jspecify.annotations.Nullable;

/** An estimator that can tell averages and event times under other starts without beginning anew. */
public interface Refittable extends Estimator {

    /** Returns the task made ready, null where its sample or its errors depend on the starts in a way that is not quick. */
    @Nullable
    Refit refit(EstimationTask task);
}
