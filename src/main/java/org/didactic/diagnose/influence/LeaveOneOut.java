package org.didactic.diagnose.influence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import org.didactic.diagnose.Diagnostic;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.LeftOut;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.method.Estimators;
import org.didactic.panel.Panel;

/**
 * An estimator run again without one unit or one cohort.
 *
 * @param estimator the id of the estimator
 * @param name of the number: {@code unit} or {@code cohort}
 * @param who is left out, as the id says it
 * @param units of the panel that are left out
 */
record LeaveOneOut(EstimationTask task, String estimator, String name, String who, BitSet units) {

    /** Returns one for each ever-treated unit in the sample of an estimation, then one for each of their cohorts. */
    static List<LeaveOneOut> all(EstimationTask task, Estimation estimation) {
        List<String> names = task.panel().units();
        List<LeaveOneOut> all = new ArrayList<>();
        TreeMap<Integer, BitSet> cohorts = new TreeMap<>();
        List<String> treated = estimation.sample().treatedUnits();
        int next = 0;
        for (int unit = 0; unit < names.size() && next < treated.size(); unit++) {
            if (names.get(unit).equals(treated.get(next))) {
                next++;
                BitSet alone = new BitSet();
                alone.set(unit);
                all.add(new LeaveOneOut(task, estimation.estimator(), "unit", names.get(unit), alone));
                cohorts.computeIfAbsent(task.timing().start(unit), start -> new BitSet())
                        .set(unit);
            }
        }
        cohorts.forEach((start, units) ->
                all.add(new LeaveOneOut(task, estimation.estimator(), "cohort", Integer.toString(start), units)));
        return List.copyOf(all);
    }

    /** Returns the average effect without them, with its own sample. */
    Diagnostic diagnostic() {
        Panel panel = task.panel();
        LeftOut rows = LeftOut.where(panel.rows(), row -> units.get(panel.unit(row)), name + " " + who);
        Estimation found = Estimators.run(task.without(rows));
        TermEstimate average = found.average();
        return new Diagnostic(
                found.outcome(),
                estimator + "@without",
                List.of(new TermEstimate(
                        Term.Diagnostic.of(name, who), average.value(), average.rows(), average.treatedUnits())),
                found.sample().rows().size(),
                found.sample().units(),
                List.of());
    }
}
