package org.didactic.estimate.grouptime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.didactic.data.TextColumn;
import org.didactic.estimate.EstimationTask;
import org.didactic.panel.Panel;
import org.didactic.spec.GroupTimeOptions.Rows;
import org.didactic.text.Located;

/** The names that random numbers are drawn for, so that they depend on no order and are the same in every sample. */
final class DrawNames {
    private DrawNames() {}

    /** Returns a name for each cluster, or for each unit of analysis where these stand for themselves. */
    static List<String> of(EstimationTask task, Rows rows, Observations observations, InfluenceErrors errors) {
        Panel panel = task.panel();
        Located<String> cluster = task.options().inference().clusters().size() == 1
                ? task.options().inference().cluster()
                : null;
        TextColumn clusters = cluster == null ? null : panel.text(cluster.value());
        int[] ofUnit = errors.cluster();
        String[] names = new String[errors.clusters()];
        Arrays.fill(names, "");
        for (int i = 0; i < observations.rows().length; i++) {
            int unit = observations.unit()[i];
            int group = ofUnit == null ? unit : ofUnit[unit];
            if (names[group].isEmpty()) {
                int row = observations.rows()[i];
                names[group] = clusters != null
                        ? clusters.value(row)
                        : ofUnit != null ? panel.units().get(panel.unit(row)) : unitOfAnalysis(panel, rows, row);
            }
        }
        return List.of(names);
    }

    private static String unitOfAnalysis(Panel panel, Rows rows, int row) {
        List<String> parts = new ArrayList<>();
        parts.add(panel.units().get(panel.unit(row)));
        panel.within().forEach(key -> parts.add(panel.text(key).value(row)));
        if (rows == Rows.CROSS_SECTIONS) {
            parts.add(Integer.toString(panel.time(row)));
        }
        return String.join("\n", parts);
    }
}
