package org.didactic.diagnose.curve;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.LeftOut;
import org.didactic.panel.Panel;
import org.didactic.panel.TreatmentTiming.Status;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.EstimatorSpec.AlwaysTreated;

/**
 * What becomes of always treated units. Two-way fixed effects keep them with their event times or drop them, Sun and Abraham
 * keep them as controls or drop them; every other estimator drops them. Without such units only the estimator's own rule is
 * of use.
 */
enum AlwaysTreatedRule {
    DROP,
    KEEP;

    /** Returns the rules that make a difference to a task, its own one alone if none does. */
    static List<AlwaysTreatedRule> of(EstimationTask task) {
        boolean varies =
                task.estimator() instanceof EstimatorSpec.Twfe || task.estimator() instanceof EstimatorSpec.SunAbraham;
        boolean some = IntStream.range(0, task.panel().units().size())
                .anyMatch(unit -> task.timing().status(unit) == Status.ALWAYS);
        return varies && some ? List.of(values()) : List.of(own(task.estimator()));
    }

    /** Returns the rule of an estimator itself. */
    static AlwaysTreatedRule own(EstimatorSpec estimator) {
        if (estimator instanceof EstimatorSpec.SunAbraham sunAbraham) {
            return sunAbraham.alwaysTreated() == AlwaysTreated.DROP ? DROP : KEEP;
        }
        return estimator instanceof EstimatorSpec.Twfe ? KEEP : DROP;
    }

    /** Returns the word in an id. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the task under this rule. */
    EstimationTask applied(EstimationTask task) {
        if (task.estimator() instanceof EstimatorSpec.SunAbraham sunAbraham) {
            AlwaysTreated rule = this == DROP ? AlwaysTreated.DROP : AlwaysTreated.KEEP_AS_CONTROL;
            return task.with(new EstimatorSpec.SunAbraham(sunAbraham.identity(), sunAbraham.options(), rule));
        }
        if (this == KEEP || !(task.estimator() instanceof EstimatorSpec.Twfe)) {
            return task;
        }
        Panel panel = task.panel();
        LeftOut always = LeftOut.where(
                panel.rows(), row -> task.timing().status(panel.unit(row)) == Status.ALWAYS, "always treated");
        return task.without(task.leftOut().and(always));
    }
}
