package org.didactic.diagnose;

import java.util.LinkedHashMap;
import java.util.Map;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.spec.OutcomeSpec;

/** Finds numbers on who is treated among the diagnostics. */
final class SelectionNumbers {
    private static final String ESTIMATOR = "selection";

    private SelectionNumbers() {}

    /** Returns the identified numbers of that name for an outcome, by what they are about; in the order of the results. */
    static Map<String, Double> of(Evidence evidence, OutcomeSpec outcome, String name) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        for (Diagnostic diagnostic : evidence.diagnostics()) {
            if (diagnostic.estimator().equals(ESTIMATOR)
                    && diagnostic.outcome().equals(outcome.id().value())) {
                for (TermEstimate each : diagnostic.numbers()) {
                    if (each.term() instanceof Term.Diagnostic term
                            && term.name().equals(name)
                            && each.value() instanceof Value.Plain plain) {
                        numbers.put(String.join(":", term.about()), plain.value());
                    }
                }
            }
        }
        return numbers;
    }
}
