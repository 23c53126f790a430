package org.didactic.report.narrative;

import org.didactic.estimate.Value;
import org.didactic.report.markup.Escape;
import org.didactic.report.wording.Magnitude;
import org.didactic.report.wording.StudyIndex;
import org.didactic.report.wording.Verdict;
import org.didactic.report.wording.Verdict.Direction;
import org.didactic.result.ResultRow;
import org.didactic.result.ValueFigures;
import org.didactic.spec.OutcomeSpec;
import org.didactic.text.NumberText;

/** An effect as a whole sentence in Markdown, its numbers bound. */
record EffectSentence(StudyIndex index, Target target) {

    /** Returns the sentence with its full stop. */
    String of(ResultRow row, OutcomeSpec outcome) {
        String label = Escape.markdown(outcome.label());
        ValueFigures effect = ValueFigures.of(row.value());
        Double estimate = effect.estimate();
        Double low = effect.low();
        Double high = effect.high();
        Double probability = effect.p();
        if (estimate == null || probability == null) {
            String why = row.value() instanceof Value.NotIdentified missing ? ": " + missing.reason() : "";
            return label + ": not estimated" + Escape.markdown(why) + ".";
        }
        Magnitude magnitude = new Magnitude(outcome.scale());
        String p = "p\u00a0" + probability(row, NumberText.probability(probability));
        String size = bound(row, magnitude.amount(estimate));
        if (low == null || high == null) {
            String way = estimate == 0 ? "" : estimate < 0 ? " down" : " up";
            return label + ": an estimate of " + size + way + " (" + p + ").";
        }
        String level = index.level(row.estimator()) + " interval";
        if (Verdict.of(row.value(), outcome.scale()).direction() == Direction.CANNOT_TELL) {
            return label + ": the data cannot tell. The " + level + " runs from "
                    + bound(row, magnitude.ends(low, high)) + " (" + p + ").";
        }
        boolean fell = high < 0;
        String changed = label + (fell ? " fell by " : " rose by ");
        String range = bound(row, fell ? magnitude.range(estimate, high, low) : magnitude.range(estimate, low, high));
        if (Verdict.isBeside(estimate, low, high)) {
            return changed + range + magnitude.unit() + " (" + level + "; the estimate itself is "
                    + bound(row, magnitude.signed(estimate)) + "; " + p + ").";
        }
        String beyond = magnitude.isBeyondScale(estimate) ? ", more than a share can change" : "";
        return changed + size + beyond + " (" + level + " " + range + "; " + p + ").";
    }

    /** Returns the probability with its relation, which is not part of the number: {@code = 0.139}, {@code < 0.001}. */
    private String probability(ResultRow row, String printed) {
        boolean below = printed.startsWith("<");
        return (below ? "<" : "=") + "\u00a0" + bound(row, below ? printed.substring(1) : printed);
    }

    private String bound(ResultRow row, String text) {
        return target.number(row.id(), text);
    }
}
