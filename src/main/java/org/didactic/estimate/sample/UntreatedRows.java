package org.didactic.estimate.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Exclusion;
import org.didactic.estimate.Exclusion.Rule;
import org.didactic.panel.Panel;
import org.didactic.text.FirstNames;

/**
 * Leaves out treated rows that have no untreated counterpart: those of a level of a fixed effect, mostly a unit or a
 * period, without an untreated row. What they would have been without treatment, the effects cannot tell.
 */
public final class UntreatedRows {
    private UntreatedRows() {}

    /** Returns whether a row lies at or after its unit's start. */
    public static boolean treated(EstimationTask task, int row) {
        return task.timing().everTreated(task.panel().unit(row))
                && task.timing().eventTime(row) >= 0;
    }

    /** Leaves the rows out and returns sentences that name their units and periods. */
    public static List<String> require(EstimationTask task, Selection selection) {
        List<String> notes = new ArrayList<>();
        int[] rows = selection.rows();
        for (EffectLevels effect : FixedEffects.all(task, rows)) {
            leaveOut(task, selection, rows, effect, notes);
        }
        return notes;
    }

    private static void leaveOut(
            EstimationTask task, Selection selection, int[] rows, EffectLevels effect, List<String> notes) {
        boolean[] shown = new boolean[effect.count()];
        for (int i = 0; i < rows.length; i++) {
            if (!treated(task, rows[i])) {
                shown[effect.ofRow()[i]] = true;
            }
        }
        boolean[] missing = new boolean[task.panel().rows()];
        Panel panel = task.panel();
        boolean periods = effect.name().equals("period");
        Map<Integer, String> names = new TreeMap<>();
        for (int i = 0; i < rows.length; i++) {
            if (!shown[effect.ofRow()[i]]) {
                missing[rows[i]] = true;
                int time = panel.time(rows[i]);
                int unit = panel.unit(rows[i]);
                names.put(
                        periods ? time : unit,
                        periods ? Integer.toString(time) : panel.units().get(unit));
            }
        }
        if (!names.isEmpty()) {
            Exclusion reason = new Exclusion(Rule.NO_CONTROL_LEFT, "no untreated row of the " + effect.name());
            selection.exclude(row -> missing[row] ? reason : null);
            notes.add("Left out, since no untreated row has their " + effect.name() + ": "
                    + FirstNames.of(List.copyOf(names.values())) + ".");
        }
    }
}
