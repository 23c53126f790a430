package org.didactic.spec;

import java.util.ArrayList;
import java.util.List;
import org.didactic.spec.MeasureSpec.Good;
import org.didactic.spec.ValuationSpec.Item;
import org.didactic.spec.yaml.Fields;
import org.didactic.spec.yaml.Key;
import org.didactic.text.Located;
import org.didactic.text.NearestName;
import org.jspecify.annotations.Nullable;

/** What must agree between what goes out beside a study and the rest of the file; looks at whatever could be read. */
final class CompanionCheck {
    private final Fields fields;
    private final List<MeasureSpec> measures;

    private CompanionCheck(Fields fields, List<MeasureSpec> measures) {
        this.fields = fields;
        this.measures = measures;
    }

    static void check(Fields fields, List<String> panels) {
        BriefingsShape.Entry briefings = fields.find(AnalysisShape.BRIEFINGS);
        if (briefings != null && panels.size() > 1) {
            briefings.checkPanels(panels);
        }
        if (!fields.has(AnalysisShape.BRIEFINGS)) {
            withoutBriefings(fields);
        }
        ValuationSpec valuation = fields.find(AnalysisShape.VALUATION);
        if (briefings != null && valuation != null) {
            String panel = panels.isEmpty() ? "" : panels.get(0);
            CompanionCheck check =
                    new CompanionCheck(fields, briefings.in(panel).measures());
            valuation.items().forEach(check::item);
        }
    }

    private static void withoutBriefings(Fields fields) {
        for (Key<?> key : List.of(AnalysisShape.IMPACTS, AnalysisShape.VALUATION)) {
            if (fields.has(key)) {
                fields.at(key)
                        .problem(
                                "needs briefings: they say what is measured",
                                "add `briefings` with its measures, or leave " + key.name() + " out");
            }
        }
    }

    private void item(Item item) {
        MeasureSpec measure = measure(item.measure());
        if (measure != null && measure.good() == Good.NEITHER) {
            problem(
                    item.measure(),
                    "nothing says which direction is good, so that no change is a gain (" + item.measure() + ")",
                    "give the measure `good: up` or `good: down`");
        }
        for (Located<String> each : item.beside()) {
            MeasureSpec beside = measure(each);
            if (beside != null && beside.good() == Good.NEITHER) {
                problem(
                        each,
                        "nothing says which direction is good, so that it cannot get worse (" + each + ")",
                        "give the measure `good: up` or `good: down`");
            }
        }
        effect(item, measure);
    }

    /** An effect is written outcome.estimator.term; whether there is such a term shows once there are results. */
    private void effect(Item item, @Nullable MeasureSpec measure) {
        Located<String> effect = item.effect();
        NumberId parts = NumberId.parse(effect.value());
        List<String> outcomes = fields.place().declared("outcome");
        List<String> estimators = fields.place().declared("estimator");
        if (outcomes.isEmpty() || estimators.isEmpty()) {
            return;
        }
        List<String> known = new ArrayList<>();
        String term = parts == null ? "att" : parts.term();
        outcomes.forEach(
                outcome -> estimators.forEach(estimator -> known.add(new NumberId(outcome, estimator, term).text())));
        if (parts == null || !outcomes.contains(parts.outcome()) || !estimators.contains(parts.plainEstimator())) {
            String nearest = NearestName.of(effect.value(), known);
            problem(
                    effect,
                    "no number has this id (" + effect + ")",
                    nearest == null ? "an id such as " + known.get(known.size() - 1) : nearest);
        } else if (measure != null
                && (measure.outcome() == null || !measure.outcome().value().equals(parts.outcome()))) {
            Located<String> shown = measure.outcome();
            problem(
                    item.measure(),
                    "the effect is on the outcome " + parts.outcome() + ", and the measure shows "
                            + (shown == null ? "no outcome" : shown) + " (" + measure.id() + ")",
                    shown == null
                            ? "give the measure `outcome: " + parts.outcome() + "`"
                            : "a measure with `outcome: " + parts.outcome() + "`");
        }
    }

    private @Nullable MeasureSpec measure(Located<String> id) {
        return measures.stream()
                .filter(each -> each.id().value().equals(id.value()))
                .findFirst()
                .orElse(null);
    }

    private void problem(Located<?> at, String what, String remedy) {
        fields.place().problems().add(at, what, remedy);
    }
}
