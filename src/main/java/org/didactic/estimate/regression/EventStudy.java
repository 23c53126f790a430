package org.didactic.estimate.regression;

import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.sample.TreatedRows;

/** A method whose effects are those of treated rows against the rows at a reference. */
public interface EventStudy {

    /** Returns the treated rows that it would use, by cell; nothing is fitted. */
    TreatedRows treatedRows(EstimationTask task);
}
