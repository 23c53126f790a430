package org.didactic.diagnose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.didactic.panel.Panel;
import org.didactic.panel.TreatmentTiming;
import org.didactic.text.Counted;

/** Finds units that start after the last period and so are controls throughout. */
final class StartsOutsidePanel implements DesignCheck.OnData {
    @Override
    public String id() {
        return "timing.outside-panel";
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.WARNING;
    }

    @Override
    public List<Finding> evaluate(StudyDesign design) {
        List<Finding> findings = new ArrayList<>();
        for (Panel panel : design.panels().values()) {
            Map<Integer, List<String>> late = StudyDesign.unitsByStart(panel, TreatmentTiming.Status.AFTER);
            if (!late.isEmpty()) {
                List<String> units = Wording.units(late);
                boolean one = units.size() == 1;
                findings.add(Findings.of(
                        this,
                        panel.id(),
                        Counted.of(units.size(), "unit") + (one ? " starts" : " start")
                                + " after the last period, " + panel.lastTime() + " (" + Wording.periods(late)
                                + "), and "
                                + (one ? "is a control" : "are controls") + " throughout.",
                        units,
                        "Leave these units out where they may have changed before their start, or accept the check"
                                + " with a reason."));
            }
        }
        return findings;
    }
}
