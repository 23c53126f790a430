package org.didactic.estimate.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.LeftOut;
import org.didactic.panel.Panel;
import org.didactic.panel.TreatmentStart;
import org.didactic.panel.TreatmentTiming;
import org.didactic.panel.TreatmentTiming.Status;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.EventTime;
import org.didactic.spec.GroupTimeOptions.Rows;

/**
 * A placebo in time: starts are moved back, and rows at or after the true start are left out; effects are those of single
 * event times since the sham start, against the period before it. Units that start after the panel stay controls.
 *
 * <p>A unit that is never observed before its sham start is treated throughout, and each estimator does with it what it does
 * with the always treated. Group-time effects of complete units are not run: whoever starts lacks the periods after it.
 *
 * <p>Sun and Abraham's estimator, which cannot use such units, also runs with the largest shift that leaves at least
 * {@value #COHORTS} cohorts.
 *
 * @param shift periods, below 0
 */
record PlaceboInTime(int shift) implements RunPlan {
    private static final int COHORTS = 3;

    @Override
    public List<PlannedRun> of(EstimationTask declared) {
        if (declared.estimator() instanceof EstimatorSpec.CallawaySantAnna groupTime
                && groupTime.groupTime().rows() == Rows.BALANCED) {
            return List.of();
        }
        List<PlannedRun> runs = new ArrayList<>();
        runs.add(PlannedRun.of(new RunKind.Placebo(shift, true), moved(declared, shift)));
        int other = declared.estimator() instanceof EstimatorSpec.SunAbraham ? largest(declared) : shift;
        if (other < 0 && other != shift) {
            runs.add(PlannedRun.of(new RunKind.Placebo(other, false), moved(declared, other)));
        }
        return List.copyOf(runs);
    }

    private static EstimationTask moved(EstimationTask declared, int shift) {
        Panel panel = declared.panel();
        TreatmentTiming timing = declared.timing();
        List<TreatmentStart> starts = new ArrayList<>();
        for (int unit = 0; unit < panel.units().size(); unit++) {
            boolean moves = timing.everTreated(unit);
            starts.add(moves ? new TreatmentStart.At(back(timing.start(unit), shift)) : panel.start(unit));
        }
        LeftOut treated = LeftOut.where(
                panel.rows(),
                row -> timing.everTreated(panel.unit(row)) && timing.eventTime(row) >= 0,
                "at or after the true start");
        EstimationTask task = declared.with(new TreatmentTiming(panel, starts)).without(treated);
        return task.options().eventTime() instanceof EventTime.Periods
                ? task.with(task.estimator().with(task.options().withEventTime(new EventTime.Periods(-1, List.of()))))
                : task;
    }

    private static int back(int start, int shift) {
        return (int) Math.max(Integer.MIN_VALUE, (long) start + shift);
    }

    /** Returns the largest shift under which enough cohorts start after the panel's first period; 0 if none does. */
    private static int largest(EstimationTask declared) {
        TreatmentTiming timing = declared.timing();
        TreeSet<Integer> starts = new TreeSet<>();
        boolean controls = false;
        for (int unit = 0; unit < declared.panel().units().size(); unit++) {
            Status status = timing.status(unit);
            controls |= status == Status.NEVER || status == Status.AFTER;
            if (status == Status.INSIDE) {
                starts.add(timing.start(unit));
            }
        }
        // Without other controls the last cohort serves as such.
        int needed = controls ? COHORTS : COHORTS + 1;
        if (starts.size() < needed) {
            return 0;
        }
        List<Integer> latest = List.copyOf(starts.descendingSet());
        return Math.min(0, declared.panel().firstTime() + 1 - latest.get(needed - 1));
    }
}
