package org.didactic.estimate.sample;

import java.util.ArrayList;
import java.util.List;
import org.didactic.estimate.EstimationTask;

/** The fixed effects of a regression: of units, of periods, and those that the analysis names beyond them. */
public final class FixedEffects {
    private FixedEffects() {}

    /**
     * Returns the effects that a regression on these rows needs. One that another refines is left out, since the finer one
     * absorbs it: with {@code authority^route} and {@code year^route} nothing remains of unit and period effects. Of
     * effects with the same levels the first stays.
     */
    public static List<EffectLevels> of(EstimationTask task, int[] rows) {
        List<EffectLevels> all = all(task, rows);
        List<EffectLevels> needed = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!absorbed(all, i)) {
                needed.add(all.get(i));
            }
        }
        return List.copyOf(needed);
    }

    /** Returns all effects, redundant ones too. */
    static List<EffectLevels> all(EstimationTask task, int[] rows) {
        List<EffectLevels> all = new ArrayList<>();
        all.add(EffectLevels.units(task.panel(), rows));
        all.add(EffectLevels.periods(task.panel(), rows));
        task.options().effects().forEach(effect -> all.add(EffectLevels.of(effect, task.panel(), rows)));
        return all;
    }

    private static boolean absorbed(List<EffectLevels> all, int effect) {
        EffectLevels coarse = all.get(effect);
        for (int other = 0; other < all.size(); other++) {
            EffectLevels fine = all.get(other);
            // Of two that refine each other, which then have as many levels, the later one goes.
            if (other != effect && (other < effect || fine.count() > coarse.count()) && fine.refines(coarse)) {
                return true;
            }
        }
        return false;
    }
}
