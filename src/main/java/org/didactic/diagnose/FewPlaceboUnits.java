package org.didactic.diagnose;

import java.util.ArrayList;
import java.util.List;
import org.didactic.estimate.robustness.RobustnessRun;
import org.didactic.estimate.robustness.RunKind;
import org.didactic.estimate.robustness.ShamReference;
import org.didactic.spec.EstimatorSpec;
import org.didactic.text.FirstNames;

/** Finds placebos in time whose reference rests on too few units. */
final class FewPlaceboUnits implements DesignCheck.OnEstimates {
    @Override
    public String id() {
        return "placebo.few-units";
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.WARNING;
    }

    @Override
    public List<Finding> evaluate(StudyDesign design, Evidence evidence) {
        List<Finding> findings = new ArrayList<>();
        for (RobustnessRun run : evidence.runs()) {
            if (!(run.kind() instanceof RunKind.Placebo) || !ShamReference.matters(estimator(evidence, run))) {
                continue;
            }
            List<String> units = ShamReference.units(run.estimation());
            if (units.size() < ShamReference.ENOUGH_UNITS) {
                findings.add(Findings.of(
                        this,
                        run.estimation().outcome() + "." + run.estimation().estimator(),
                        units.isEmpty()
                                ? "No unit is observed in the period before its sham start: the placebo says nothing."
                                : "Only " + Wording.count(units.size(), "unit") + " (" + FirstNames.of(units)
                                        + ") " + (units.size() == 1 ? "is" : "are")
                                        + " observed in the period before the sham start: every sham effect is measured"
                                        + " against " + (units.size() == 1 ? "it." : "them."),
                        units,
                        "Move the start back by fewer periods, or read the placebo as a comparison with few units."));
            }
        }
        return findings;
    }

    private static EstimatorSpec estimator(Evidence evidence, RobustnessRun run) {
        return evidence.analysis().estimators().stream()
                .filter(each -> each.id().value().equals(run.estimator()))
                .findFirst()
                .orElseThrow();
    }
}
