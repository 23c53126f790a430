package org.didactic.estimate.grouptime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Exclusion;
import org.didactic.estimate.Exclusion.Rule;
import org.didactic.spec.GroupTimeOptions;
import org.didactic.spec.GroupTimeOptions.Control;
import org.jspecify.annotations.Nullable;

/** Why a sample has no effect to estimate, with the rule that took away what is missing. */
record NothingToCompare(
        EstimationTask task, GroupTimeOptions options, GroupTimeSample chosen, Observations observations) {

    /** Returns the reason, empty where there is something to compare. */
    String reason() {
        if (!chosen.problem().isEmpty()) {
            return chosen.problem();
        }
        int lastCohort = chosen.lastCohort();
        if (observations.rows().length == 0) {
            return "no row is left" + because(start -> true);
        }
        if (observations.periods().length < 2) {
            return "only one period is left" + because(start -> false);
        }
        int cohorts = observations.cohorts(lastCohort).length;
        if (cohorts == 0) {
            return "no treated unit is left that others could be compared with" + because(start -> start < lastCohort);
        }
        boolean controls = lastCohort != CellPlan.NEVER
                || (options.control() == Control.NOT_YET_TREATED && cohorts > 1)
                || Arrays.stream(observations.start()).anyMatch(start -> start == CellPlan.NEVER);
        return controls ? "" : "no control is left" + because(start -> start == CellPlan.NEVER);
    }

    /** Returns what took units with such starts away. */
    private String because(IntPredicate needed) {
        boolean incomplete = false;
        boolean anticipated = false;
        List<@Nullable Exclusion> exclusions = chosen.selection().exclusions();
        for (int row = 0; row < exclusions.size(); row++) {
            Exclusion each = exclusions.get(row);
            if (each != null) {
                incomplete |= each.rule() == Rule.INCOMPLETE_UNIT && needed.test(Observations.start(task, row));
                anticipated |= each.rule() == Rule.NO_CONTROL_LEFT
                        || (each.rule() == Rule.ALWAYS_TREATED && !each.detail().isEmpty());
            }
        }
        List<String> causes = new ArrayList<>();
        if (incomplete) {
            causes.add(chosen.incomplete());
        }
        if (anticipated && options.anticipation() > 0) {
            causes.add("anticipation (" + options.anticipation() + ") reaches back to the first periods");
        }
        return causes.isEmpty() ? "" : ": " + String.join("; ", causes);
    }
}
