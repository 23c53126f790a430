package org.didactic.diagnose;

import java.util.ArrayList;
import java.util.List;
import org.didactic.estimate.robustness.ShamReference;
import org.didactic.text.Counted;
import org.didactic.text.FirstNames;

/** Finds placebos in time whose reference rests on too few units. */
final class FewPlaceboUnits implements DesignCheck.OnData {
    @Override
    public String id() {
        return "placebo.few-units";
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.WARNING;
    }

    @Override
    public List<Finding> evaluate(StudyDesign design) {
        List<Finding> findings = new ArrayList<>();
        for (ShamReference reference : ShamReference.of(design.analysis(), design.panels())) {
            List<String> units = reference.units();
            if (units.size() < ShamReference.ENOUGH_UNITS) {
                findings.add(Findings.of(
                        this,
                        reference.outcome() + "." + reference.estimator(),
                        units.isEmpty()
                                ? "No unit is observed in the period before its sham start: the placebo says nothing."
                                : "Only " + Counted.of(units.size(), "unit") + " (" + FirstNames.of(units)
                                        + ") " + (units.size() == 1 ? "is" : "are")
                                        + " observed in the period before the sham start: every sham effect is measured"
                                        + " against " + (units.size() == 1 ? "it." : "them."),
                        units,
                        "Move the start back by fewer periods, or read the placebo as a comparison with few units."));
            }
        }
        return findings;
    }
}
