package org.didactic.diagnose;

import java.util.ArrayList;
import java.util.List;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.text.FirstNames;

/** Finds treated units without which the average effect is more than its standard error away, where influence is asked for. */
final class SingleUnitInfluence implements DesignCheck.OnEstimates {
    @Override
    public String id() {
        return "influence.single-unit";
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.WARNING;
    }

    @Override
    public List<Finding> evaluate(StudyDesign design, Evidence evidence) {
        List<Finding> findings = new ArrayList<>();
        for (Estimation estimation : evidence.estimations()) {
            List<String> units = estimation.average().value() instanceof Value.Estimated average
                    ? moving(estimation, average, evidence.diagnostics())
                    : List.of();
            if (!units.isEmpty()) {
                findings.add(Findings.of(
                        this,
                        estimation.outcome() + "." + estimation.estimator(),
                        "The average effect moves by more than its standard error when one unit is left out: "
                                + FirstNames.of(units) + ".",
                        units,
                        "Look at what happened there, and report the average effect without "
                                + (units.size() == 1 ? "it." : "them.")));
            }
        }
        return findings;
    }

    private static List<String> moving(Estimation estimation, Value.Estimated average, List<Diagnostic> diagnostics) {
        List<String> units = new ArrayList<>();
        for (Diagnostic each : diagnostics) {
            if (each.outcome().equals(estimation.outcome())
                    && each.estimator().equals(estimation.estimator() + "@without")) {
                for (TermEstimate number : each.numbers()) {
                    if (number.term() instanceof Term.Diagnostic term
                            && term.name().equals("unit")
                            && number.value() instanceof Value.Estimated without
                            && Math.abs(without.estimate() - average.estimate()) > average.standardError()) {
                        units.add(term.about().get(0));
                    }
                }
            }
        }
        return units;
    }
}
