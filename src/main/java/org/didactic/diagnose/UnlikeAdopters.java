package org.didactic.diagnose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.didactic.estimate.Value;
import org.didactic.spec.OutcomeSpec;
import org.didactic.spec.VariableSpec;
import org.didactic.text.Located;
import org.didactic.text.NumberText;

/** Finds covariates in which adopters differ from others before anyone starts. */
final class UnlikeAdopters implements DesignCheck.OnData {
    private static final double LARGE = 0.25;
    private static final int DIGITS = 2;

    @Override
    public String id() {
        return "selection.imbalance";
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.WARNING;
    }

    @Override
    public List<Finding> evaluate(StudyDesign design) {
        if (!design.analysis().robustness().selection().balance()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (OutcomeSpec outcome : design.analysis().outcomes()) {
            List<String> unlike = new ArrayList<>();
            FirstPeriod sample = design.firstPeriod(outcome);
            for (int j = 0; j < sample.names().size(); j++) {
                Balance balance =
                        sample.balance(j, design.analysis().inference().level());
                if (balance.standardised() instanceof Value.Plain difference && Math.abs(difference.value()) > LARGE) {
                    unlike.add(label(design, sample.names().get(j)) + " (" + NumberText.page(difference.value(), DIGITS)
                            + ")");
                }
            }
            if (!unlike.isEmpty()) {
                findings.add(Findings.of(
                        this,
                        outcome.id().value(),
                        "In the first period, adopters differ from others by more than " + LARGE
                                + " standard deviations in " + String.join(", ", unlike) + ".",
                        List.of(),
                        "Keep these among the covariates, and see what changes without them; the effects of units take"
                                + " off levels, not trends that go with them."));
            }
        }
        return findings;
    }

    private static String label(StudyDesign design, String covariate) {
        Map<String, Located<VariableSpec>> variables = design.analysis().variables();
        Located<VariableSpec> variable = variables.get(covariate);
        return variable == null || variable.value().label().isEmpty()
                ? covariate
                : variable.value().label();
    }
}
