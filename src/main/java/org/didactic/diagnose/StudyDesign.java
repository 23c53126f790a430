package org.didactic.diagnose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.didactic.panel.Panel;
import org.didactic.panel.TreatmentTiming;
import org.didactic.spec.Analysis;

/**
 * What the checks look at before anything is estimated.
 *
 * @param panels by id, in the order of the analysis file
 */
public record StudyDesign(Analysis analysis, Map<String, Panel> panels) {

    /** Returns the units whose start lies there, by first treated period; units in the order of the panel. */
    static Map<Integer, List<String>> unitsByStart(Panel panel, TreatmentTiming.Status status) {
        TreatmentTiming timing = new TreatmentTiming(panel);
        Map<Integer, List<String>> units = new TreeMap<>();
        for (int unit = 0; unit < panel.units().size(); unit++) {
            if (timing.status(unit) == status) {
                units.computeIfAbsent(timing.start(unit), time -> new ArrayList<>())
                        .add(panel.units().get(unit));
            }
        }
        return units;
    }
}
