package org.didactic.report.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.didactic.diagnose.valuation.Valuation;
import org.didactic.estimate.Value;
import org.didactic.report.StudyResults;
import org.didactic.result.ResultRow;
import org.didactic.result.ValueFigures;
import org.didactic.result.briefing.BriefingNumber;
import org.didactic.result.briefing.BriefingNumbers;
import org.didactic.spec.Analysis;
import org.didactic.spec.ValuationSpec;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/**
 * What the effects of a whole programme may be worth, as a narrative prints it. Those of single sites stand on their pages
 * and have no name here.
 *
 * @param digits decimals of a number below ten; larger ones have none
 */
record BoundValues(Map<String, Value> values, int digits) {
    private static final List<String> TERMS = List.of("total", "cases", "volume", "effect");
    private static final double LARGE = 10;

    /** Returns the values of a study, none where nothing is valued. */
    static BoundValues of(StudyResults study) {
        Map<String, Value> values = new LinkedHashMap<>();
        var briefings = study.companions().briefings();
        Valuation valuation = study.companions().valuation();
        if (briefings != null && valuation != null) {
            BriefingNumbers numbers = BriefingNumbers.of(briefings, valuation);
            for (String id : ids(study.analysis())) {
                BriefingNumber number = numbers.find(id);
                if (number != null) {
                    values.put(id, number.value());
                }
            }
        }
        return new BoundValues(values, study.analysis().report().digits());
    }

    /** Returns the ids that the values of an analysis have: {@code assessments.value.total}. */
    static List<String> ids(Analysis analysis) {
        ValuationSpec asked = analysis.companions().valuation();
        List<String> ids = new ArrayList<>();
        if (asked != null && analysis.companions().briefings() != null) {
            for (ValuationSpec.Item item : asked.items()) {
                TERMS.forEach(term -> ids.add(ResultRow.id(item.id().value(), "value", term)));
            }
        }
        return ids;
    }

    boolean has(String id) {
        return values.containsKey(id);
    }

    /**
     * Returns what a function of a narrative prints of a value.
     *
     * @throws AuthorMistake if the function prints nothing of a value, or this one has no such number
     */
    String print(String function, String id) throws AuthorMistake {
        Value value = values.get(id);
        if (value == null) {
            throw AuthorMistake.unknown(function, "no number has this id", id, values.keySet());
        }
        String low = page(value, ValueFigures::low);
        String high = page(value, ValueFigures::high);
        String text = switch (function) {
            case "est" -> page(value, ValueFigures::estimate);
            case "low" -> low;
            case "high" -> high;
            case "ci" -> low == null || high == null ? null : low + " to " + high;
            default ->
                throw new AuthorMistake(
                        function, "this is a value, which has an estimate and a range only (" + id + ")", "est or ci");
        };
        if (text == null) {
            String why = value instanceof Value.NotIdentified missing ? ": " + missing.reason() : "";
            throw new AuthorMistake(function, "this value has no such number" + why + " (" + id + ")", "");
        }
        return text;
    }

    private @Nullable String page(Value value, Function<ValueFigures, @Nullable Double> which) {
        Double number = which.apply(ValueFigures.of(value));
        return number == null
                ? null
                : Math.abs(number) < LARGE ? NumberText.page(number, digits) : NumberText.whole(number);
    }
}
