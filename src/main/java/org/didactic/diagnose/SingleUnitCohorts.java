package org.didactic.diagnose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.didactic.panel.Panel;
import org.didactic.panel.TreatmentTiming;
import org.didactic.text.Counted;

/** Finds cohorts of one unit, whose effect cannot be told from what else happened to that unit. */
final class SingleUnitCohorts implements DesignCheck.OnData {
    @Override
    public String id() {
        return "timing.single-unit-cohort";
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.WARNING;
    }

    @Override
    public List<Finding> evaluate(StudyDesign design) {
        List<Finding> findings = new ArrayList<>();
        for (Panel panel : design.panels().values()) {
            Map<Integer, List<String>> cohorts = StudyDesign.unitsByStart(panel, TreatmentTiming.Status.INSIDE);
            int all = cohorts.size();
            cohorts.values().removeIf(units -> units.size() > 1);
            if (!cohorts.isEmpty()) {
                findings.add(Findings.of(
                        this,
                        panel.id(),
                        cohorts.size() + " of " + Counted.of(all, "cohort")
                                + (cohorts.size() == 1 ? " has" : " have")
                                + " one unit (" + Wording.periods(cohorts)
                                + "): a cohort's effect is then that unit's, with whatever else happened to it.",
                        Wording.units(cohorts),
                        "Read effects by cohort with care, or merge start years where that can be defended."));
            }
        }
        return findings;
    }
}
