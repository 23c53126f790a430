package org.didactic.estimate.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Exclusion;
import org.didactic.estimate.Exclusion.Rule;
import org.didactic.panel.Panel;
import org.didactic.text.FirstNames;

/**
 * Leaves out treated rows that have no untreated counterpart: those of a unit or a period without an untreated row. What
 * they would have been without treatment, unit and period effects cannot tell.
 */
public final class UntreatedRows {
    private static final Exclusion NONE_OF_UNIT = new Exclusion(Rule.NO_CONTROL_LEFT, "no untreated row of the unit");
    private static final Exclusion NONE_IN_PERIOD = new Exclusion(Rule.NO_CONTROL_LEFT, "no untreated row in the period");

    private UntreatedRows() {}

    /** Returns whether a row lies at or after its unit's start. */
    public static boolean treated(EstimationTask task, int row) {
        return task.timing().everTreated(task.panel().unit(row)) && task.timing().eventTime(row) >= 0;
    }

    /** Leaves the rows out and returns sentences that name their units and periods. */
    public static List<String> require(EstimationTask task, Selection selection) {
        Panel panel = task.panel();
        boolean[] unitShown = new boolean[panel.units().size()];
        Set<Integer> periodsShown = new HashSet<>();
        for (int row : selection.rows()) {
            if (!treated(task, row)) {
                unitShown[panel.unit(row)] = true;
                periodsShown.add(panel.time(row));
            }
        }
        TreeSet<Integer> units = new TreeSet<>();
        TreeSet<Integer> periods = new TreeSet<>();
        selection.exclude(row -> {
            if (!unitShown[panel.unit(row)]) {
                units.add(panel.unit(row));
                return NONE_OF_UNIT;
            }
            if (!periodsShown.contains(panel.time(row))) {
                periods.add(panel.time(row));
                return NONE_IN_PERIOD;
            }
            return null;
        });
        List<String> notes = new ArrayList<>();
        name(notes, "units", units.stream().map(panel.units()::get).toList());
        name(notes, "periods", periods.stream().map(String::valueOf).toList());
        return notes;
    }

    private static void name(List<String> notes, String what, List<String> names) {
        if (!names.isEmpty()) {
            notes.add("Left out, since they have no untreated row: " + what + " " + FirstNames.of(names) + ".");
        }
    }
}
