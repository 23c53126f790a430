package org.didactic.diagnose;

import java.util.ArrayList;
import java.util.List;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.text.NumberText;

/**
 * Finds estimators whose effects before the start could have missed much: the drift that they betray with a probability of 80
 * per cent would bias the average effect by more than that effect, or by more than its standard error where its interval
 * includes zero.
 */
final class LowPowerOfPretrend implements DesignCheck.OnEstimates {
    private static final String BIAS = "bias:any:80:att";

    @Override
    public String id() {
        return "pretrend.low-power";
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.WARNING;
    }

    @Override
    public List<Finding> evaluate(StudyDesign design, Evidence evidence) {
        List<Finding> findings = new ArrayList<>();
        for (Estimation estimation : evidence.estimations()) {
            String spaced = EventStudies.evenlySpaced(evidence, estimation).estimator();
            for (Diagnostic each : evidence.diagnostics()) {
                if (each.outcome().equals(estimation.outcome())
                        && each.estimator().equals(spaced)) {
                    evaluate(design, estimation, each, findings);
                }
            }
        }
        return findings;
    }

    private void evaluate(StudyDesign design, Estimation estimation, Diagnostic diagnostic, List<Finding> findings) {
        for (TermEstimate number : diagnostic.numbers()) {
            if (number.term().text().equals(BIAS)
                    && number.value() instanceof Value.Plain bias
                    && estimation.average().value() instanceof Value.Estimated average) {
                boolean includesZero = average.low() <= 0 && average.high() >= 0;
                double size = includesZero ? average.standardError() : Math.abs(average.estimate());
                if (Math.abs(bias.value()) > size) {
                    findings.add(Findings.of(
                            this,
                            estimation.outcome() + "." + estimation.estimator(),
                            what(
                                    design.label(estimation.estimator()),
                                    Math.abs(bias.value()),
                                    size,
                                    includesZero,
                                    design.analysis().report().digits() + 1),
                            List.of(),
                            "Read the sensitivity analysis before the effects before the start."));
                }
            }
        }
    }

    private static String what(String label, double bias, double size, boolean includesZero, int decimals) {
        return "The effects before the start of " + label
                + " would, one time in five, miss a drift that biases the average effect by "
                + NumberText.page(bias, decimals) + ", more than "
                + (includesZero ? "its standard error (" : "the effect itself (")
                + NumberText.page(size, decimals) + ").";
    }
}
