package org.didactic.diagnose.agreement;

import java.util.ArrayList;
import java.util.List;
import org.didactic.estimate.Detail;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.LeftOut;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.method.Estimators;
import org.didactic.panel.TreatmentTiming.Status;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.EventTime;

/**
 * What two-way fixed effects do with staggered starts: the weights of the rows in one coefficient after the start, and the
 * average effect without always treated units. A coefficient before and after is what the weights are known for; those of an
 * event study are told by its own decomposition.
 */
record TwoWayWeights(EstimationTask declared, EstimatorSpec.Twfe estimator) {

    List<TermEstimate> of(Estimation own, boolean keepsAlwaysTreated) {
        EstimationTask task = declared.plain(Detail.AVERAGE);
        LeftOut always = LeftOut.where(
                task.panel().rows(),
                row -> task.timing().status(task.panel().unit(row)) == Status.ALWAYS,
                "always treated");
        List<TermEstimate> found = new ArrayList<>();
        if (keepsAlwaysTreated) {
            Estimation without = Estimators.run(task.without(always));
            found.add(Agreement.number(
                    own, "without_always_treated", without.average().value()));
        }
        EstimatorSpec single =
                new EstimatorSpec.Twfe(estimator.identity(), task.options().withEventTime(new EventTime.None()), true);
        Estimators.run(task.with(single).without(always)).estimates().stream()
                .filter(each -> each.term() instanceof Term.NegativeWeights
                        || each.term() instanceof Term.NegativeWeightSum
                        || each.term() instanceof Term.AlreadyTreatedWeight)
                .forEach(found::add);
        return found;
    }
}
