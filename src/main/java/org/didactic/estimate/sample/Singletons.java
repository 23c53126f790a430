package org.didactic.estimate.sample;

import java.util.HashMap;
import java.util.Map;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Exclusion;
import org.didactic.estimate.Exclusion.Rule;
import org.didactic.panel.Panel;
import org.didactic.spec.Analysis;

/**
 * Drops rows that are alone in their unit or period, again and again until none is, unless the study keeps them: they
 * carry no information.
 */
public final class Singletons {
    private Singletons() {}

    public static void drop(EstimationTask task, Selection selection) {
        if (task.singletons() == Analysis.Singletons.KEEP) {
            return;
        }
        Panel panel = task.panel();
        int before = -1;
        for (int[] rows = selection.rows(); rows.length != before; rows = selection.rows()) {
            before = rows.length;
            int[] inUnit = new int[panel.units().size()];
            Map<Integer, Integer> inPeriod = new HashMap<>();
            for (int row : rows) {
                inUnit[panel.unit(row)]++;
                inPeriod.merge(panel.time(row), 1, Integer::sum);
            }
            selection.exclude(row -> inUnit[panel.unit(row)] == 1 || inPeriod.getOrDefault(panel.time(row), 0) == 1
                    ? new Exclusion(Rule.SINGLETON, "")
                    : null);
        }
    }
}
