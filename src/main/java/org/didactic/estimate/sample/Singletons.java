package org.didactic.estimate.sample;

import java.util.Arrays;
import java.util.List;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Exclusion;
import org.didactic.estimate.Exclusion.Rule;
import org.didactic.spec.Analysis;

/**
 * Drops rows that are alone in a level of an effect, again and again until none is, unless the study keeps them: they
 * carry no information.
 */
public final class Singletons {
    private Singletons() {}

    /** Leaves out of the selection what is alone in a level; does nothing when the task keeps singletons. */
    public static void drop(EstimationTask task, Selection selection) {
        if (task.singletons() == Analysis.Singletons.KEEP) {
            return;
        }
        int[] rows = selection.rows();
        boolean[] alone = new boolean[task.panel().rows()];
        int found = mark(FixedEffects.all(task, rows), rows, alone);
        if (found > 0) {
            selection.exclude(row -> alone[row] ? new Exclusion(Rule.SINGLETON, "") : null);
        }
    }

    /** Marks the rows of the panel that go and returns how many. Which go does not depend on the order of the walk. */
    private static int mark(List<EffectLevels> effects, int[] rows, boolean[] alone) {
        int[][] inLevel = new int[effects.size()][];
        for (int e = 0; e < inLevel.length; e++) {
            inLevel[e] = new int[effects.get(e).count()];
            for (int level : effects.get(e).ofRow()) {
                inLevel[e][level]++;
            }
        }
        if (Arrays.stream(inLevel).noneMatch(Singletons::hasOne)) {
            return 0;
        }
        int found = 0;
        int before = -1;
        while (found != before) {
            before = found;
            for (int i = 0; i < rows.length; i++) {
                if (!alone[rows[i]] && alone(effects, inLevel, i)) {
                    alone[rows[i]] = true;
                    found++;
                    for (int e = 0; e < inLevel.length; e++) {
                        inLevel[e][effects.get(e).ofRow()[i]]--;
                    }
                }
            }
        }
        return found;
    }

    private static boolean hasOne(int[] counts) {
        for (int count : counts) {
            if (count == 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean alone(List<EffectLevels> effects, int[][] inLevel, int row) {
        for (int e = 0; e < inLevel.length; e++) {
            if (inLevel[e][effects.get(e).ofRow()[row]] == 1) {
                return true;
            }
        }
        return false;
    }
}
