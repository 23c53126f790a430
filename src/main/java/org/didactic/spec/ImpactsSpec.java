package org.didactic.spec;

import java.util.List;
import org.didactic.spec.MeasureSpec.Good;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * What a programme claims to change, and by which way.
 *
 * @param cogs the parts that drive each other
 * @param markers what would show it
 */
public record ImpactsSpec(List<Cog> cogs, List<Marker> markers) {

    /** One part of the programme, from what goes in to what it changes in the whole system. */
    public record Cog(
            Located<String> id,
            String label,
            List<String> inputs,
            List<String> outputs,
            List<String> outcomes,
            List<String> impact) {
        /** Returns what stands at a step. */
        public List<String> at(Step step) {
            return switch (step) {
                case INPUTS -> inputs;
                case OUTPUTS -> outputs;
                case OUTCOMES -> outcomes;
                case IMPACT -> impact;
            };
        }
    }

    /**
     * Something that would show a change.
     *
     * @param source where it comes from or what officials call it, such as ASCOF 1A
     * @param cog the part that should move it
     * @param step the step of the logic model at which it stands
     * @param measure the measure that shows it, null where no data do
     */
    public record Marker(
            Located<String> id,
            String label,
            String source,
            Good good,
            Located<String> cog,
            Step step,
            @Nullable Located<String> measure) {}

    /** The steps of a logic model. */
    public enum Step {
        INPUTS("inputs"),
        OUTPUTS("outputs"),
        OUTCOMES("outcomes"),
        IMPACT("system impact");

        private final String label;

        Step(String label) {
            this.label = label;
        }

        /** Returns what readers call the step, in lower case. */
        public String label() {
            return label;
        }
    }
}
