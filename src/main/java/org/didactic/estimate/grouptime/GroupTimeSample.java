package org.didactic.estimate.grouptime;

import java.util.ArrayList;
import java.util.List;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Exclusion;
import org.didactic.estimate.Exclusion.Rule;
import org.didactic.estimate.sample.SampleRules;
import org.didactic.estimate.sample.Selection;
import org.didactic.panel.TreatmentTiming;
import org.didactic.panel.TreatmentTiming.Status;
import org.didactic.spec.GroupTimeOptions;
import org.didactic.spec.GroupTimeOptions.Control;
import org.didactic.spec.GroupTimeOptions.Rows;

/**
 * Which rows enter group-time effects.
 *
 * @param lastCohort the first period of the cohort that serves as control only, {@link CellPlan#NEVER} for none
 * @param incomplete what to say of units that were dropped because they lack a period; empty without
 * @param problem why nothing can be compared; empty when something can
 */
record GroupTimeSample(
        Selection selection,
        AnalysisUnits units,
        int lastCohort,
        List<String> notes,
        String incomplete,
        String problem) {
    private static final String NO_PERIOD_BEFORE = "no period before its start is left";

    static GroupTimeSample of(EstimationTask task, GroupTimeOptions options) {
        AnalysisUnits units = options.rows() == Rows.CROSS_SECTIONS
                ? AnalysisUnits.rows(task.panel())
                : AnalysisUnits.of(task.panel());
        Choice choice = new Choice(task, options, units);
        return choice.make();
    }

    /** The rules in their order; used once. */
    private record Choice(EstimationTask task, GroupTimeOptions options, AnalysisUnits units) {

        GroupTimeSample make() {
            Selection selection = new SampleRules(task)
                    .apply(row -> startsBy(row, task.panel().firstTime())
                            ? new Exclusion(Rule.ALWAYS_TREATED, status(row) == Status.ALWAYS ? "" : "anticipation")
                            : null);
            dropWithoutEarlierPeriod(selection);
            List<String> notes = new ArrayList<>();
            int lastCohort = CellPlan.NEVER;
            String problem = "";
            int last = lastStartWithoutControls(selection);
            if (last != CellPlan.NEVER && options.control() == Control.NEVER_TREATED) {
                problem = "no unit is never treated, and only such units are to be controls";
            } else if (last != CellPlan.NEVER) {
                lastCohort = last;
                cutPeriods(selection, last, notes);
            }
            String incomplete = options.rows() == Rows.BALANCED ? CompleteUnits.keep(task, units, selection) : "";
            if (!incomplete.isEmpty()) {
                notes.add(incomplete + ".");
            }
            return new GroupTimeSample(selection, units, lastCohort, List.copyOf(notes), incomplete, problem);
        }

        private Status status(int row) {
            return task.timing().status(task.panel().unit(row));
        }

        private boolean startsBy(int row, int firstTime) {
            TreatmentTiming timing = task.timing();
            return (status(row) == Status.ALWAYS || status(row) == Status.INSIDE)
                    && timing.start(task.panel().unit(row)) <= (long) firstTime + options.anticipation();
        }

        /** Missing values may have taken the panel's first periods away: the units without a base period go too. */
        private void dropWithoutEarlierPeriod(Selection selection) {
            int before = -1;
            for (int[] rows = selection.rows(); rows.length > 0 && rows.length != before; rows = selection.rows()) {
                before = rows.length;
                int first = Integer.MAX_VALUE;
                for (int row : rows) {
                    first = Math.min(first, task.panel().time(row));
                }
                int firstLeft = first;
                selection.exclude(
                        row -> startsBy(row, firstLeft) ? new Exclusion(Rule.ALWAYS_TREATED, NO_PERIOD_BEFORE) : null);
            }
        }

        /** Returns the last start when nobody is never treated; periods are cut before incomplete units are dropped. */
        private int lastStartWithoutControls(Selection selection) {
            int last = Integer.MIN_VALUE;
            for (int row : selection.rows()) {
                if (status(row) != Status.INSIDE) {
                    return CellPlan.NEVER;
                }
                last = Math.max(last, task.timing().start(task.panel().unit(row)));
            }
            return last == Integer.MIN_VALUE ? CellPlan.NEVER : last;
        }

        private void cutPeriods(Selection selection, int last, List<String> notes) {
            long from = (long) last - options.anticipation();
            selection.exclude(row -> task.panel().time(row) >= from ? new Exclusion(Rule.NO_CONTROL_LEFT, "") : null);
            notes.add("No unit is never treated: cohort " + last + " serves as control, and rows from " + from
                    + " on are left out.");
        }
    }
}
