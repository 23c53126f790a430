package org.didactic.report.narrative;

import org.didactic.estimate.Value;
import org.didactic.estimate.Value.Estimated;
import org.didactic.report.markup.Escape;
import org.didactic.report.wording.Magnitude;
import org.didactic.report.wording.StudyIndex;
import org.didactic.report.wording.Verdict;
import org.didactic.result.ResultRow;
import org.didactic.spec.OutcomeSpec;
import org.didactic.text.NumberText;

/** An effect as a whole sentence in Markdown, its numbers bound. */
record EffectSentence(StudyIndex index, Target target) {

    /** Returns the sentence with its full stop. */
    String of(ResultRow row, OutcomeSpec outcome) {
        String label = Escape.markdown(outcome.label());
        if (!(row.value() instanceof Estimated effect)) {
            String why = row.value() instanceof Value.NotIdentified missing ? ": " + missing.reason() : "";
            return label + ": not estimated" + Escape.markdown(why) + ".";
        }
        Magnitude magnitude = new Magnitude(outcome.scale());
        String p = "p\u00a0" + bound(row, related(NumberText.probability(effect.p())));
        String level = index.level() + " interval";
        return switch (Verdict.of(effect, outcome.scale()).direction()) {
            case FELL ->
                label + " fell by " + bound(row, magnitude.amount(effect.estimate())) + " (" + level + " "
                        + bound(row, magnitude.range(effect.high(), effect.low())) + "; " + p + ").";
            case ROSE ->
                label + " rose by " + bound(row, magnitude.amount(effect.estimate())) + " (" + level + " "
                        + bound(row, magnitude.range(effect.low(), effect.high())) + "; " + p + ").";
            default ->
                label + ": the data cannot tell. The " + level + " runs from "
                        + bound(row, magnitude.span(effect.low(), effect.high()).replace(" and ", " to ")) + " (" + p
                        + ").";
        };
    }

    /** Returns the probability with its sign: {@code = 0.139}, {@code < 0.001}. */
    private static String related(String probability) {
        return probability.startsWith("<") ? "<\u00a0" + probability.substring(1) : "=\u00a0" + probability;
    }

    private String bound(ResultRow row, String text) {
        return target.number(row.id(), text);
    }
}
