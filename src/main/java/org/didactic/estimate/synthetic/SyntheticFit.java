package org.didactic.estimate.synthetic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit beside its twin. Outcomes, effects, distances, ζ and the noise are in the unit of the outcome.
 *
 * @param effect the mean of the unit less its twin over the treated periods
 * @param donors the weight of each donor, in the order of the pool
 * @param timeWeights the weight of each period before the start; all zero for synthetic control, which compares with none
 * @param unitProblem what the donors' weights minimise; null when all are alike by definition
 * @param timeProblem what the periods' weights minimise; null when they are given by definition
 * @param twin the twin's outcome in every period: the donors' weighted outcomes and, but for synthetic control, the mean
 *     distance of unit and donors under the time weights
 * @param distanceBefore the root of the mean square of the unit less its twin over the periods before, all of them alike
 */
public record SyntheticFit(
        SyntheticMethod method,
        double effect,
        List<DonorWeight> donors,
        List<Double> timeWeights,
        @Nullable WeightProblem unitProblem,
        @Nullable WeightProblem timeProblem,
        List<Double> twin,
        double distanceBefore) {
    public SyntheticFit {
        donors = List.copyOf(donors);
        timeWeights = List.copyOf(timeWeights);
        twin = List.copyOf(twin);
    }
}
