package org.didactic.estimate.robustness;

import java.util.List;
import org.didactic.estimate.EstimationTask;

/** Plans the runs of one kind. */
interface RunPlan {

    /** Returns the runs of an estimator on an outcome, none where the kind makes no sense for it. */
    List<PlannedRun> of(EstimationTask declared);
}
