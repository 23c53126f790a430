package org.didactic.estimate.grouptime;

import java.util.Arrays;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Exclusion;
import org.didactic.estimate.Exclusion.Rule;
import org.didactic.estimate.sample.Selection;
import org.didactic.numeric.Numbering;

/** Units of analysis that have a row in every period of the sample. */
final class CompleteUnits {
    private CompleteUnits() {}

    /** Leaves out all others and returns what to say of them; nothing where there are none. */
    static String keep(EstimationTask task, AnalysisUnits units, Selection selection) {
        int[] rows = selection.rows();
        Numbering times =
                Numbering.of(Arrays.stream(rows).map(task.panel()::time).toArray());
        int[] unitsOf = new int[times.size()];
        int[] rowsOf = new int[units.count()];
        for (int row : rows) {
            unitsOf[times.numberOf(task.panel().time(row))]++;
            rowsOf[units.ofRow()[row]]++;
        }
        int all = 0;
        int incomplete = 0;
        for (int count : rowsOf) {
            all += count > 0 ? 1 : 0;
            incomplete += count > 0 && count < times.size() ? 1 : 0;
        }
        if (incomplete == 0) {
            return "";
        }
        selection.exclude(
                row -> rowsOf[units.ofRow()[row]] < times.size() ? new Exclusion(Rule.INCOMPLETE_UNIT, "") : null);
        int rarest = 0;
        for (int time = 1; time < unitsOf.length; time++) {
            rarest = unitsOf[time] < unitsOf[rarest] ? time : rarest;
        }
        String whom = incomplete == 1 ? "" : " for " + (all - unitsOf[rarest]) + " of them";
        return incomplete + " of " + all + " units " + (incomplete == 1 ? "lacks" : "lack")
                + " a period of the sample (" + times.value(rarest) + whom + "); rows: unbalanced keeps them";
    }
}
