package org.didactic.estimate.synthetic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit beside its twin. Outcomes, effects, distances, ζ and the noise are in the unit of the outcome.
 *
 * @param effect the mean of the effects by period
 * @param effects the unit less its twin, for each treated period
 * @param donors the weight of each donor, in the order of the pool
 * @param timeWeights the weight of each period before the start; all zero for synthetic control, which compares with none
 * @param noise the donors' noise level, see {@link DonorPool#noiseLevel()}
 * @param unitProblem what the donors' weights minimise; null when all are alike by definition
 * @param timeProblem what the periods' weights minimise; null when they are given by definition
 * @param intercept what was added to the donors' weighted outcomes to make the twin's: the mean distance of the two under the
 *     time weights; 0 for synthetic control
 * @param twin the twin's outcome in every period, the intercept added
 * @param distanceBefore the root of the mean square of the unit less its twin over the periods before, all of them alike
 */
public record SyntheticFit(
        SyntheticMethod method,
        double effect,
        List<Double> effects,
        List<DonorWeight> donors,
        List<Double> timeWeights,
        double noise,
        @Nullable WeightProblem unitProblem,
        @Nullable WeightProblem timeProblem,
        double intercept,
        List<Double> twin,
        double distanceBefore) {
    public SyntheticFit {
        effects = List.copyOf(effects);
        donors = List.copyOf(donors);
        timeWeights = List.copyOf(timeWeights);
        twin = List.copyOf(twin);
    }
}
