package org.didactic.estimate;

/** A method that turns a panel into effects; each is one class, one entry in METHODS.md and one line in {@code Estimators}. */
public interface Estimator {

    /** Returns what the method finds; numbers that the data cannot give carry the reason. */
    Estimation estimate(EstimationTask task);
}
