package org.didactic.estimate.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.didactic.data.TextColumn;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Exclusion;
import org.didactic.estimate.Exclusion.Rule;
import org.didactic.panel.FileOrder;
import org.didactic.panel.Panel;
import org.jspecify.annotations.Nullable;

/** Leaves out the rows that {@code fixest::sunab} loses; which ones depends on the order of rows in the file. */
public final class FixestRows {
    private static final Set<Rule> SET_ASIDE = Set.of(Rule.UNKNOWN_START, Rule.OUTSIDE_WINDOW);

    private FixestRows() {}

    /**
     * Leaves out the lost rows that are still in, and returns what becomes of the cohorts.
     *
     * @param selection the rows that the rules of {@link SampleRules} let in
     * @param notes takes a sentence on each row lost and each cohort that is not what it seems
     */
    public static FixestCohorts drop(EstimationTask task, Selection selection, List<String> notes) {
        List<@Nullable Exclusion> exclusions = selection.exclusions();
        FileOrder order = FileOrder.of(task.panel());
        int[] counted = Arrays.stream(order.rows())
                .filter(row -> counts(exclusions.get(row)))
                .toArray();
        FixestCohorts cohorts = FixestCohorts.of(task, counted);
        Set<Integer> lost = new TreeSet<>();
        for (FixestCohorts.LostRow each : cohorts.lost()) {
            lost.add(each.row());
            notes.add(note(task.panel(), order, each, exclusions.get(each.row())));
        }
        selection.exclude(row -> lost.contains(row) ? new Exclusion(Rule.FIXEST_ROW, "") : null);
        notes.addAll(cohorts.notes());
        return cohorts;
    }

    /** Rows that lack a value are counted: fixest sets them aside later. */
    private static boolean counts(@Nullable Exclusion exclusion) {
        return exclusion == null || !SET_ASIDE.contains(exclusion.rule());
    }

    private static String note(Panel panel, FileOrder order, FixestCohorts.LostRow lost, @Nullable Exclusion already) {
        String start = "As in fixest, cohort " + lost.cohort()
                + ", which it takes to be treated in all its rows, stays in as a control, and row " + lost.number()
                + " of the file (" + name(panel, lost.row(), order.place(lost.row())) + ") ";
        return already == null
                ? start + "is left out in its place."
                : start + "would be left out in its place, were it not out already: " + already.text() + ".";
    }

    private static String name(Panel panel, int row, String place) {
        List<String> keys = new ArrayList<>();
        keys.add(panel.units().get(panel.unit(row)));
        keys.add(Integer.toString(panel.time(row)));
        for (String key : panel.within()) {
            TextColumn column = panel.text(key);
            keys.add(column.written(row));
        }
        return String.join(", ", keys) + (place.isEmpty() ? "" : "; " + place);
    }
}
