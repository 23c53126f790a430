package org.didactic.diagnose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.didactic.panel.Panel;
import org.didactic.panel.TreatmentTiming;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.EventTime;
import org.didactic.text.Counted;

/** Finds units that are treated from the panel's first period on, so that nothing is seen of them before. */
final class AlwaysTreatedUnits implements DesignCheck.OnData {
    @Override
    public String id() {
        return "timing.always-treated";
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.WARNING;
    }

    @Override
    public List<Finding> evaluate(StudyDesign design) {
        List<Finding> findings = new ArrayList<>();
        for (Panel panel : design.panels().values()) {
            Map<Integer, List<String>> early = StudyDesign.unitsByStart(panel, TreatmentTiming.Status.ALWAYS);
            if (early.isEmpty()) {
                continue;
            }
            List<String> units = Wording.units(early);
            findings.add(Findings.of(
                    this,
                    panel.id(),
                    Counted.of(units.size(), "unit") + (units.size() == 1 ? " starts" : " start")
                            + " in or before the first period, " + panel.firstTime() + " (" + Wording.periods(early)
                            + "): nothing is seen of " + (units.size() == 1 ? "it" : "them") + " before treatment. "
                            + treatment(design),
                    units,
                    "Leave these units out, or accept the check with a reason."));
        }
        return findings;
    }

    /** Says what becomes of the units in each estimator. */
    private static String treatment(StudyDesign design) {
        List<String> parts = design.analysis().estimators().stream()
                .map(each -> design.label(each.id().value()) + " " + treatment(each))
                .toList();
        String sentence = String.join("; ", parts);
        return "The estimator" + (parts.size() == 1 ? " " : "s: ") + sentence + ".";
    }

    private static String treatment(EstimatorSpec estimator) {
        if (estimator instanceof EstimatorSpec.SunAbraham sunAbraham) {
            return sunAbraham.alwaysTreated() == EstimatorSpec.AlwaysTreated.DROP
                    ? "leaves them out"
                    : "keeps them as controls";
        }
        if (estimator instanceof EstimatorSpec.Twfe) {
            return estimator.options().eventTime() instanceof EventTime.None
                    ? "keeps them as treated throughout"
                    : "keeps them with their event-time effects";
        }
        if (estimator instanceof EstimatorSpec.CallawaySantAnna
                || estimator instanceof EstimatorSpec.Imputation
                || estimator instanceof EstimatorSpec.TwoStage
                || estimator instanceof EstimatorSpec.ExtendedTwfe) {
            return "leaves them out";
        }
        throw new IllegalStateException(
                "nothing is known of always treated units in (" + estimator.id().value() + ")");
    }
}
