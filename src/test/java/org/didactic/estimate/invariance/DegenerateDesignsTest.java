package org.didactic.estimate.invariance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.didactic.estimate.Aggregation;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Designs that carry little or nothing end in numbers or in reasons why there are none. */
class DegenerateDesignsTest {
    private static final List<Variant> VARIANTS = Variant.some();

    @ParameterizedTest
    @EnumSource
    void everyNumberIsOneOrHasAReasonWhyThereIsNone(Degenerate design) {
        List<String> faults = new ArrayList<>();
        Findings found = design.of(GeneratedStudy.unbalanced()).findings(VARIANTS);
        Map<String, TermEstimate> estimates = found.estimates();
        for (Estimation each : found.estimations()) {
            Everything.wrongIn(each).forEach(fault -> faults.add(each.estimator() + ": " + fault));
            each.aggregations().forEach(average -> checkAverage(estimates, each, average));
        }
        assertThat(found.csv()).doesNotContain("NaN", "Infinity");
        assertThat(found.json()).doesNotContain("NaN", "Infinity");
        assertThat(faults).isEmpty();
    }

    /** An average that is told is the weighted sum of its parts, wherever all of these are told. */
    private static void checkAverage(Map<String, TermEstimate> found, Estimation estimation, Aggregation average) {
        assertThat(average.parts().stream()
                        .mapToDouble(Aggregation.Part::weight)
                        .sum())
                .isCloseTo(1, within(1e-12));
        Value told = value(found, estimation, average.term());
        double sum = 0;
        double size = 0;
        for (Aggregation.Part part : average.parts()) {
            Value value = value(found, estimation, part.term());
            if (value instanceof Value.NotIdentified || told instanceof Value.NotIdentified) {
                return;
            }
            double estimate = value instanceof Value.Estimated each ? each.estimate() : 0;
            sum += part.weight() * estimate;
            size += Math.abs(part.weight() * estimate);
        }
        assertThat(((Value.Estimated) told).estimate())
                .as(estimation.estimator() + "." + average.term().text())
                .isCloseTo(sum, within(1e-9 * size));
    }

    private static Value value(Map<String, TermEstimate> found, Estimation estimation, Term term) {
        String id = estimation.outcome() + "." + estimation.estimator() + "." + term.text();
        return Objects.requireNonNull(found.get(id), id).value();
    }
}
